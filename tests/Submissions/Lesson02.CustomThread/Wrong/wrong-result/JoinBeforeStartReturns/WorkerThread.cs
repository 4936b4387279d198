// Mistake: a join that comes before the start finds nothing to wait for and returns.
// Breaks: task 3
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Thread _thread;
    private int _started;

    protected WorkerThread(string name)
    {
        Name = name;
        _thread = new Thread(Execute) { Name = name };
    }

    public string Name { get; }

    public bool IsAlive => _thread.IsAlive;

    public bool HasStarted => Volatile.Read(ref _started) == 1; // <- here

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
        if (HasStarted) // <- here
        {
            _thread.Join();
        }
    }

    public bool Join(TimeSpan timeout)
    {
        CheckJoin();
        return HasStarted && _thread.Join(timeout); // <- here
    }

    protected abstract void Run();

    protected virtual void OnEnded()
    {
    }

    private void CheckJoin()
    {
        if (!HasStarted)
        {
            return;
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
