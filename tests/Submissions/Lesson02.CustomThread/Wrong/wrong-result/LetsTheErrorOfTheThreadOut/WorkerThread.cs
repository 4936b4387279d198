// Mistake: nothing is remembered: a second start gets what Thread throws, a ThreadStateException.
// Breaks: task 3
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Thread _thread;

    protected WorkerThread(string name)
    {
        Name = name;
        _thread = new Thread(Execute) { Name = name };
    }

    public string Name { get; }

    public bool IsAlive => _thread.IsAlive;

    public bool HasStarted => _thread.ThreadState != ThreadState.Unstarted;

    public Exception? Error { get; private set; }

    public void Start()
    {
        _thread.Start(); // <- here
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
