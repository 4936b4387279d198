// Right: a thread of the pool, which bears the name for as long as it works; a CountdownEvent is the end.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly CountdownEvent _end = new(1);
    private readonly Lock _gate = new();
    private bool _hasStarted;
    private int _runner;

    protected WorkerThread(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public bool HasStarted
    {
        get
        {
            using (_gate.EnterScope())
            {
                return _hasStarted;
            }
        }
    }

    public bool IsAlive => HasStarted && !_end.IsSet;

    public Exception? Error { get; private set; }

    public void Start()
    {
        using (_gate.EnterScope())
        {
            if (_hasStarted)
            {
                throw new InvalidOperationException("Was here before.");
            }

            _hasStarted = true;
        }

        ThreadPool.QueueUserWorkItem(_ => Execute());
    }

    public void Join() => Join(Timeout.InfiniteTimeSpan);

    public bool Join(TimeSpan timeout)
    {
        if (!HasStarted)
        {
            throw new ThreadStateException("Start comes first.");
        }

        if (Volatile.Read(ref _runner) == Thread.CurrentThread.ManagedThreadId)
        {
            throw new InvalidOperationException("Nobody waits for himself.");
        }

        return _end.Wait(timeout);
    }

    private void Execute()
    {
        var thread = Thread.CurrentThread;
        var before = thread.Name;
        thread.Name = Name;
        Volatile.Write(ref _runner, thread.ManagedThreadId);
        try
        {
            Run();
        }
        catch (Exception e)
        {
            Error = e;
        }

        OnEnded();
        Volatile.Write(ref _runner, 0);
        thread.Name = before;
        _end.Signal();
    }

    protected abstract void Run();

    protected virtual void OnEnded()
    {
    }
}
