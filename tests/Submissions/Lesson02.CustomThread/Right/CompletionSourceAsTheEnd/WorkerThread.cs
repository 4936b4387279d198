// Right: a thread, and a TaskCompletionSource that everybody waits for.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly TaskCompletionSource<Exception?> _end = new();
    private Thread? _thread;

    protected WorkerThread(string name) { Name = name; }

    public string Name { get; }

    public bool HasStarted => Volatile.Read(ref _thread) is not null;

    public bool IsAlive => HasStarted && !_end.Task.IsCompleted;

    public Exception? Error { get; private set; }

    public void Start()
    {
        var mine = new Thread(Body) { Name = Name };
        if (Interlocked.CompareExchange(ref _thread, mine, null) is not null)
        {
            throw new InvalidOperationException();
        }
        mine.Start();
    }

    public void Join()
    {
        Check();
        _end.Task.Wait();
    }

    public bool Join(TimeSpan timeout)
    {
        Check();
        return _end.Task.Wait(timeout);
    }

    void Check()
    {
        if (!HasStarted) throw new ThreadStateException();
        if (Thread.CurrentThread == Volatile.Read(ref _thread)) throw new InvalidOperationException();
    }

    void Body()
    {
        Exception? error = null;
        try { Run(); } catch (Exception e) { error = e; }
        Error = error;
        OnEnded();
        _end.SetResult(error);
    }

    protected abstract void Run();
    protected virtual void OnEnded() { }
}
