// Right: an immutable object for each state of the worker, swapped atomically.
namespace Lesson02;

public abstract class WorkerThread
{
    private record State(Thread? Thread, bool Over, Exception? Error);

    private static readonly State Fresh = new(null, false, null);
    private volatile State _state = Fresh;

    protected WorkerThread(string name) => Name = name;

    public string Name { get; }

    public bool HasStarted => _state.Thread is not null;

    public bool IsAlive => _state is { Thread: not null, Over: false };

    public Exception? Error => _state.Error;

    public void Start()
    {
        var thread = new Thread(Body) { Name = Name };
        if (Interlocked.CompareExchange(ref _state, new State(thread, false, null), Fresh) != Fresh)
        {
            throw new InvalidOperationException("No worker starts twice.");
        }

        thread.Start();
    }

    public void Join() => Joinable().Join();

    public bool Join(TimeSpan timeout) => Joinable().Join(timeout);

    private Thread Joinable() => _state.Thread switch
    {
        null => throw new ThreadStateException("There is no thread yet."),
        var thread when thread.ManagedThreadId == Environment.CurrentManagedThreadId => throw new InvalidOperationException("That would take for ever."),
        var thread => thread,
    };

    private void Body()
    {
        try
        {
            Run();
        }
        catch (Exception e)
        {
            _state = _state with { Error = e };
        }

        OnEnded();
        _state = _state with { Over = true };
    }

    protected abstract void Run();

    protected virtual void OnEnded() { }
}
