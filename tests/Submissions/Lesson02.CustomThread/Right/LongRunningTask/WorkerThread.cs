// Right: a task with a thread of its own instead of a Thread; it is named from inside.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Task _task;
    private int _started;
    private int _threadId;

    protected WorkerThread(string name)
    {
        Name = name;
        _task = new Task(Work, TaskCreationOptions.LongRunning);
    }

    public string Name { get; }

    public bool IsAlive => HasStarted && !_task.IsCompleted;

    public bool HasStarted => Volatile.Read(ref _started) != 0;

    public Exception? Error { get; private set; }

    public void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) != 0)
        {
            throw new InvalidOperationException($"{Name} is running or has run");
        }

        _task.Start();
    }

    public void Join()
    {
        Verify();
        _task.Wait();
    }

    public bool Join(TimeSpan timeout)
    {
        Verify();
        return _task.Wait(timeout);
    }

    private void Verify()
    {
        if (!HasStarted) throw new ThreadStateException($"{Name} was not started");
        if (Volatile.Read(ref _threadId) == Environment.CurrentManagedThreadId) throw new InvalidOperationException($"{Name} waits for {Name}");
    }

    private void Work()
    {
        Volatile.Write(ref _threadId, Environment.CurrentManagedThreadId);
        Thread.CurrentThread.Name = Name;
        try
        {
            Run();
        }
        catch (Exception error)
        {
            Error = error;
        }

        OnEnded();
    }

    protected abstract void Run();

    protected virtual void OnEnded() { }
}
