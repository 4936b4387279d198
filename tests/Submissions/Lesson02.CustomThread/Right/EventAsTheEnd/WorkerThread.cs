// Right: a ManualResetEventSlim is set at the end and stays set; volatile flags for the rest.
namespace Lesson02;

public abstract class WorkerThread
{
    private static int _count;
    private readonly ManualResetEventSlim _ended = new(false);
    private readonly Thread _thread;
    private volatile bool _hasStarted;
    private int _callsOfStart;

    protected WorkerThread(string name)
    {
        Interlocked.Increment(ref _count);
        Name = name;
        _thread = new Thread(Go) { Name = name, IsBackground = true };
    }

    public string Name { get; }
    public bool IsAlive => _hasStarted && !_ended.IsSet;
    public bool HasStarted => _hasStarted;
    public Exception? Error { get; private set; }

    public void Start()
    {
        if (Interlocked.Increment(ref _callsOfStart) > 1)
            throw new InvalidOperationException("started " + _callsOfStart + " times");
        _hasStarted = true;
        _thread.Start();
    }

    public void Join() => Join(Timeout.InfiniteTimeSpan);

    public bool Join(TimeSpan timeout)
    {
        if (Thread.CurrentThread == _thread) throw new InvalidOperationException("self");
        if (!_hasStarted) throw new ThreadStateException("early");
        return _ended.Wait(timeout);
    }

    private void Go()
    {
        try
        {
            Run();
        }
        catch (Exception e)
        {
            Error = e;
        }
        finally
        {
            OnEnded();
            _ended.Set();
        }
    }

    protected abstract void Run();
    protected virtual void OnEnded() { }
}
