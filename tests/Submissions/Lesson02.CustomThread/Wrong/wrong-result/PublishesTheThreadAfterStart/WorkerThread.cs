// Mistake: the field is set after the thread has been started, which may look at it before that.
// Breaks: task 3, task 4
namespace Lesson02;

public abstract class WorkerThread
{
    private volatile Thread? _thread;
    private int _started;

    protected WorkerThread(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public bool IsAlive => _thread is { IsAlive: true };

    public bool HasStarted => Volatile.Read(ref _started) == 1;

    public Exception? Error { get; private set; }

    public void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) == 1)
        {
            throw new InvalidOperationException($"{Name} has been started before");
        }

        var thread = new Thread(Execute) { Name = Name };
        thread.Start();
        _thread = thread; // <- here
    }

    public void Join()
    {
        CheckJoin();
        _thread!.Join();
    }

    public bool Join(TimeSpan timeout)
    {
        CheckJoin();
        return _thread!.Join(timeout);
    }

    protected abstract void Run();

    protected virtual void OnEnded()
    {
    }

    private void CheckJoin()
    {
        if (_thread is null) // <- here
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
