// Right: a SpinLock around the first start, and a filter that keeps the exception.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Thread _thread;
    private SpinLock _lock = new(false);
    private bool _used;
    private Exception? _error;

    protected WorkerThread(string name)
    {
        Name = name;
        _thread = new Thread(Wrap, 0) { Name = name };
    }

    public string Name { get; }

    public bool HasStarted
    {
        get
        {
            var taken = false;
            try
            {
                _lock.Enter(ref taken);
                return _used;
            }
            finally
            {
                if (taken) _lock.Exit();
            }
        }
    }

    public bool IsAlive => (_thread.ThreadState & (ThreadState.Unstarted | ThreadState.Stopped)) == 0;

    public Exception? Error => _error;

    public void Start()
    {
        var taken = false;
        try
        {
            _lock.Enter(ref taken);
            if (_used) throw new InvalidOperationException(Name);
            _used = true;
        }
        finally
        {
            if (taken) _lock.Exit();
        }

        _thread.Start();
    }

    public void Join() => _ = Wait(null);

    public bool Join(TimeSpan timeout) => Wait(timeout);

    private bool Wait(TimeSpan? timeout)
    {
        if (_thread.Equals(Thread.CurrentThread)) throw new InvalidOperationException(Name);
        if (!HasStarted) throw new ThreadStateException(Name);
        return _thread.Join(timeout ?? Timeout.InfiniteTimeSpan);
    }

    private bool Keep(Exception e)
    {
        _error = e;
        return true;
    }

    private void Wrap()
    {
        try { Run(); } catch (Exception e) when (Keep(e)) { }
        OnEnded();
    }

    protected abstract void Run();
    protected virtual void OnEnded() { }
}
