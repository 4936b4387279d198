// Right: the older Semaphore, which has no count that one can read; the own count is under a lock.
namespace Lesson04;

public class Limiter
{
    private readonly Semaphore _semaphore;
    private readonly object _lock = new object();
    private int _inside;

    public Limiter(int limit)
    {
        _semaphore = new Semaphore(limit, limit);
    }

    public void Enter()
    {
        _semaphore.WaitOne();
        lock (_lock) { _inside++; }
    }

    public void Leave()
    {
        lock (_lock)
        {
            if (_inside == 0)
                throw new SemaphoreFullException();
            _inside--;
        }

        _semaphore.Release();
    }

    public int Inside
    {
        get { lock (_lock) { return _inside; } }
    }
}
