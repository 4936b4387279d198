// Mistake: the thread holds the lock of the worker for as long as it runs.
// Breaks: task 1, task 3
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Thread _thread;
    private bool _started;
    private readonly object _gate = new();

    protected WorkerThread(string name)
    {
        Name = name;
        _thread = new Thread(Execute) { Name = name };
    }

    public string Name { get; }

    public bool IsAlive => _thread.IsAlive;

    public bool HasStarted
    {
        get
        {
            lock (_gate) // <- here
            {
                return _started;
            }
        }
    }

    public Exception? Error { get; private set; }

    public void Start()
    {
        lock (_gate)
        {
            if (_started)
            {
                throw new InvalidOperationException($"{Name} has been started before");
            }

            _started = true;
            _thread.Start();
        }
    }

    public void Join()
    {
        CheckJoin();
        _thread.Join();
    }

    public bool Join(TimeSpan timeout)
    {
        CheckJoin();
        return _thread.Join(timeout);
    }

    protected abstract void Run();

    protected virtual void OnEnded()
    {
    }

    private void CheckJoin()
    {
        if (!HasStarted)
        {
            throw new ThreadStateException($"{Name} has not been started");
        }

        if (Thread.CurrentThread == _thread)
        {
            throw new InvalidOperationException($"{Name} cannot wait for itself");
        }
    }

    private void Execute()
    {
        lock (_gate) // <- here
        {
            try
            {
                Run();
            }
            catch (Exception e)
            {
                Error = e;
            }

            OnEnded();
        }
    }
}
