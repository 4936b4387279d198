// Mistake: asks whether it is alive, so that a worker that has ended starts again.
// Breaks: task 3
namespace Lesson02;

public abstract class WorkerThread
{
    private volatile Thread _thread;
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
        if (_thread.IsAlive)
        {
            throw new InvalidOperationException($"{Name} is running");
        }

        if (_started == 1)
        {
            _thread = new Thread(Execute) { Name = Name };
        }

        Volatile.Write(ref _started, 1);
        _thread.Start(); // <- here
    }

    public void Join()
    {
        CheckJoin();
        _thread.Join();
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
