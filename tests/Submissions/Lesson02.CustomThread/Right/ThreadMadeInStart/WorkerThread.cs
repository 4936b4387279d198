// Right: the thread is made by the first Start and published with CompareExchange.
namespace Lesson02;

public abstract class WorkerThread
{
    private Thread? _thread;
    private volatile bool _running;
    private volatile Exception? _error;

    protected WorkerThread(string name) { Name = name; }

    public string Name { get; }

    public bool IsAlive => _running;

    public bool HasStarted => Volatile.Read(ref _thread) != null;

    public Exception? Error => _error;

    public void Start()
    {
        var thread = new Thread(Execute) { Name = Name };
        if (Interlocked.CompareExchange(ref _thread, thread, null) != null)
            throw new InvalidOperationException("twice");
        _running = true;
        thread.Start();
    }

    public void Join() => Started().Join();

    public bool Join(TimeSpan timeout) => Started().Join(timeout);

    private Thread Started()
    {
        var thread = Volatile.Read(ref _thread) ?? throw new ThreadStateException("start it first");
        if (thread == Thread.CurrentThread)
            throw new InvalidOperationException("me");
        return thread;
    }

    private void Execute()
    {
        try
        {
            Run();
        }
        catch (Exception e)
        {
            _error = e;
        }
        OnEnded();
        _running = false;
    }

    protected abstract void Run();

    protected virtual void OnEnded() { }
}
