// Right: each who gets the permit of the end gives it back for the next one.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly SemaphoreSlim _start = new(1, 1);
    private readonly SemaphoreSlim _end = new(0);
    private volatile Thread? _thread;

    protected WorkerThread(string name) => Name = name;

    public string Name { get; }

    public bool HasStarted => _thread is not null;

    public bool IsAlive => _thread is { IsAlive: true };

    public Exception? Error { get; private set; }

    public void Start()
    {
        if (!_start.Wait(0))
        {
            throw new InvalidOperationException("The permit to start has been used up.");
        }

        var thread = new Thread(() =>
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
            _end.Release();
        })
        { Name = Name };
        _thread = thread;
        thread.Start();
    }

    public void Join()
    {
        Check();
        _end.Wait();
        _end.Release();
        _thread!.Join();
    }

    public bool Join(TimeSpan timeout)
    {
        Check();
        return _thread!.Join(timeout);
    }

    private void Check()
    {
        switch (_thread)
        {
            case null: throw new ThreadStateException("Not started.");
            case var thread when thread == Thread.CurrentThread: throw new InvalidOperationException("Cannot wait for myself.");
        }
    }

    protected abstract void Run();

    protected virtual void OnEnded() { }
}
