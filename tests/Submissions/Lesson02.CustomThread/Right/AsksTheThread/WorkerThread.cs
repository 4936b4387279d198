// Right: no state of its own: the Thread decides who starts it, and its error is translated.
namespace Lesson02;

public abstract class WorkerThread
{
    private readonly Thread _thread;
    private Exception? _error;

    protected WorkerThread(string name) => _thread = new Thread(Main) { Name = name };

    public string Name => _thread.Name!;

    public bool IsAlive => _thread.IsAlive;

    public bool HasStarted => !_thread.ThreadState.HasFlag(ThreadState.Unstarted);

    public Exception? Error => _error;

    public void Start()
    {
        try
        {
            _thread.Start();
        }
        catch (ThreadStateException e)
        {
            throw new InvalidOperationException("A worker starts once.", e);
        }
    }

    public void Join()
    {
        NotMe();
        _thread.Join();
    }

    public bool Join(TimeSpan timeout)
    {
        NotMe();
        return _thread.Join(timeout);
    }

    private void NotMe()
    {
        if (_thread == Thread.CurrentThread) throw new InvalidOperationException("A worker does not join itself.");
    }

    private void Main()
    {
        try { Run(); }
        catch (Exception e) { _error = e; }
        finally { OnEnded(); }
    }

    protected abstract void Run();

    protected virtual void OnEnded()
    {
    }
}
