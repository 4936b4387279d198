// Right: the life of a worker is one number that is moved on by CompareExchange.
namespace Lesson02;

public abstract class WorkerThread
{
    private const int New = 0;
    private const int Running = 1;
    private const int Ended = 2;

    private readonly Thread _thread;
    private int _state = New;

    protected WorkerThread(string name)
    {
        Name = name;
        _thread = new(Live) { Name = name };
    }

    public string Name { get; }

    public bool HasStarted => Volatile.Read(ref _state) is not New;

    public bool IsAlive => Volatile.Read(ref _state) == Running;

    public Exception? Error { get; private set; }

    public void Start()
    {
        if (Interlocked.CompareExchange(ref _state, Running, New) != New)
        {
            throw new InvalidOperationException($"'{Name}' was started before.");
        }

        _thread.Start();
    }

    public void Join()
    {
        if (Thread.CurrentThread == _thread)
        {
            throw new InvalidOperationException($"'{Name}' cannot join itself.");
        }

        _thread.Join();
    }

    public bool Join(TimeSpan timeout)
    {
        if (Thread.CurrentThread == _thread)
        {
            throw new InvalidOperationException($"'{Name}' cannot join itself.");
        }

        return _thread.Join(timeout);
    }

    private void Live()
    {
        try
        {
            try
            {
                Run();
            }
            catch (Exception exception)
            {
                Error = exception;
            }
            finally
            {
                OnEnded();
            }
        }
        finally
        {
            Interlocked.Exchange(ref _state, Ended);
        }
    }

    protected abstract void Run();

    protected virtual void OnEnded() { }
}
