// Mistake: the end is signalled before the hook has run.
// Breaks: task 1, task 3, task 4
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Thread _thread;
    private int _started;
    private readonly ManualResetEventSlim _end = new();

    protected WorkerThread(string name)
    {
        Name = name;
        _thread = new Thread(Execute) { Name = name };
    }

    public string Name { get; }

    public bool IsAlive => _thread.IsAlive;

    public bool HasStarted => Volatile.Read(ref _started) == 1;

    public Exception? Error { get; private set; }

    public void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) == 1)
        {
            throw new InvalidOperationException($"{Name} has been started before");
        }

        _thread.Start(); // <- here
    }

    public void Join()
    {
        CheckJoin();
        _end.Wait();
    }

    public bool Join(TimeSpan timeout)
    {
        CheckJoin();
        return _end.Wait(timeout);
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
        try
        {
            Run();
        }
        catch (Exception e)
        {
            Error = e;
        }

        _end.Set();
        OnEnded();
    }
}
