// Right: kernel objects: a Mutex around the state, a ManualResetEvent for the end.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Mutex mutex = new();
    private readonly ManualResetEvent end = new(false);
    private Thread? thread;
    private Exception? error;

    protected WorkerThread(string name)
    {
        this.Name = name;
    }

    public string Name { get; private set; }

    public bool HasStarted
    {
        get { return this.Runner() != null; }
    }

    public bool IsAlive
    {
        get { return this.HasStarted && !this.end.WaitOne(0); }
    }

    public Exception? Error
    {
        get { return this.error; }
    }

    public void Start()
    {
        this.mutex.WaitOne();
        try
        {
            if (this.thread != null)
            {
                throw new InvalidOperationException("This worker has already been started.");
            }

            this.thread = new Thread(new ThreadStart(this.DoWork));
            this.thread.Name = this.Name;
            this.thread.Start();
        }
        finally
        {
            this.mutex.ReleaseMutex();
        }
    }

    public void Join()
    {
        this.Check();
        this.end.WaitOne();
    }

    public bool Join(TimeSpan timeout)
    {
        this.Check();
        return this.end.WaitOne(timeout);
    }

    private Thread? Runner()
    {
        this.mutex.WaitOne();
        try
        {
            return this.thread;
        }
        finally
        {
            this.mutex.ReleaseMutex();
        }
    }

    private void Check()
    {
        Thread? runner = this.Runner();
        if (runner == null)
        {
            throw new ThreadStateException("This worker has not been started.");
        }

        if (runner == Thread.CurrentThread)
        {
            throw new InvalidOperationException("This worker cannot wait for itself.");
        }
    }

    private void DoWork()
    {
        try
        {
            this.Run();
        }
        catch (Exception ex)
        {
            this.error = ex;
        }

        this.OnEnded();
        this.end.Set();
    }

    protected abstract void Run();

    protected virtual void OnEnded()
    {
    }
}
