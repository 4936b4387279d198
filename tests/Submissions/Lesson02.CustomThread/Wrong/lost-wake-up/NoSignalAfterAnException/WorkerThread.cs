// Mistake: the end is signalled after Run, and an exception jumps over the signal.
// Breaks: task 4
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

    public bool IsAlive => HasStarted && !_end.IsSet;

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
        _end.Wait(); // <- here
    }

    public bool Join(TimeSpan timeout)
    {
        CheckJoin();
        return _end.Wait(timeout); // <- here
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
            OnEnded();
            _end.Set();
        }
        catch (Exception e)
        {
            Error = e;
        }
    }
}
