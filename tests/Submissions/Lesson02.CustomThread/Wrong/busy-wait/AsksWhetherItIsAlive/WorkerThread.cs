// Mistake: Join asks again and again whether the thread is alive, and takes one that is about to start for one that has ended.
// Breaks: task 1, task 3
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
        while (_thread.IsAlive) // <- here
        {
        }
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
