// Right: Task.Run, and the exception is taken from the faulted task of Run.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Task _whole;
    private Task? _part;
    private int _starts;
    private volatile Thread? _runner;

    protected WorkerThread(string name)
    {
        Name = name;
        _whole = new Task(Whole);
    }

    public string Name { get; }

    public bool HasStarted => _whole.Status != TaskStatus.Created;

    public bool IsAlive => HasStarted && !_whole.IsCompleted;

    public Exception? Error => _part?.Exception?.InnerException;

    public void Start()
    {
        if (Interlocked.Increment(ref _starts) != 1)
        {
            throw new InvalidOperationException("A task starts once.");
        }

        _whole.Start();
    }

    public void Join()
    {
        Check();
        _whole.Wait();
    }

    public bool Join(TimeSpan timeout)
    {
        Check();
        return _whole.Wait(timeout);
    }

    private void Check()
    {
        if (_runner == Thread.CurrentThread)
        {
            throw new InvalidOperationException("A task that waits for itself waits for ever.");
        }

        if (!HasStarted)
        {
            throw new ThreadStateException("A task that nobody has started does not end.");
        }
    }

    private void Whole()
    {
        var thread = Thread.CurrentThread;
        var nameBefore = thread.Name;
        _runner = thread;
        thread.Name = Name;

        var part = new Task(Run);
        part.RunSynchronously();
        _part = part;
        OnEnded();

        thread.Name = nameBefore;
        _runner = null;
    }

    protected abstract void Run();

    protected virtual void OnEnded() { }
}
