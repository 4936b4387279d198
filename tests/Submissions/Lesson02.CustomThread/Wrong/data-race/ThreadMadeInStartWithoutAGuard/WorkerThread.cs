// Mistake: Start makes the thread and keeps it in a plain field, which tells whether there was a start.
// Breaks: task 3
namespace Lesson02;

public abstract class WorkerThread
{
    private Thread? _thread;

    protected WorkerThread(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public bool IsAlive => _thread != null && _thread.IsAlive;

    public bool HasStarted => _thread != null; // <- here

    public Exception? Error { get; private set; }

    public void Start()
    {
        if (_thread != null) // <- here
        {
            throw new InvalidOperationException($"{Name} has been started before");
        }

        _thread = new Thread(Execute) { Name = Name }; // <- here
        _thread.Start(); // <- here
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
