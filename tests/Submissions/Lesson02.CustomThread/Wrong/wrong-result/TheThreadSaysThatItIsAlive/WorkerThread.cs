// Mistake: the thread notes itself that it is alive; after Start, it may not have come so far.
// Breaks: task 1
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Thread _thread;
    private int _started;
    private volatile bool _alive;

    protected WorkerThread(string name)
    {
        Name = name;
        _thread = new Thread(Execute) { Name = name };
    }

    public string Name { get; }

    public bool IsAlive => _alive; // <- here

    public bool HasStarted => Volatile.Read(ref _started) == 1;

    public Exception? Error { get; private set; }

    public void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) == 1)
        {
            throw new InvalidOperationException($"{Name} has been started before");
        }

        _thread.Start();
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
        _alive = true;
        try
        {
            Run();
        }
        catch (Exception e)
        {
            Error = e;
        }

        OnEnded();
        _alive = false; // <- here
    }
}
