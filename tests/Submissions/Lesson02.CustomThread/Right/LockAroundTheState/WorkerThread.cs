// Right: one lock around a few fields; the thread itself is only joined outside of it.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly object gate = new();
    private readonly Thread thread;
    private bool started;
    private bool ended;
    private Exception? error;

    protected WorkerThread(string name)
    {
        thread = new Thread(Body);
        thread.Name = name;
        Name = name;
    }

    public string Name { get; }

    public bool IsAlive
    {
        get { lock (gate) { return started && !ended; } }
    }

    public bool HasStarted
    {
        get { lock (gate) { return started; } }
    }

    public Exception? Error
    {
        get { lock (gate) { return error; } }
    }

    public void Start()
    {
        lock (gate)
        {
            if (started)
            {
                throw new InvalidOperationException("started before");
            }
            thread.Start();
            started = true;
        }
    }

    public void Join()
    {
        Check();
        thread.Join();
    }

    public bool Join(TimeSpan timeout)
    {
        Check();
        return thread.Join(timeout);
    }

    private void Check()
    {
        if (ReferenceEquals(Thread.CurrentThread, thread))
            throw new InvalidOperationException("waits for itself");
        if (!HasStarted)
            throw new ThreadStateException("not started");
    }

    private void Body()
    {
        try
        {
            try
            {
                Run();
            }
            catch (Exception e)
            {
                lock (gate) { error = e; }
            }
            OnEnded();
        }
        finally
        {
            lock (gate) { ended = true; }
        }
    }

    protected abstract void Run();

    protected virtual void OnEnded() { }
}
