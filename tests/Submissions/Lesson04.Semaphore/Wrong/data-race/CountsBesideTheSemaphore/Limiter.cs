// Mistake: the semaphore lets several in, and they all change one unprotected number.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly SemaphoreSlim _permits;
    private int _inside;

    public Limiter(int limit)
    {
        _permits = new SemaphoreSlim(limit, limit);
    }

    public void Enter()
    {
        _permits.Wait();
        _inside++; // <- here
    }

    public void Leave()
    {
        if (_inside == 0) // <- here
            throw new SemaphoreFullException();
        _inside--; // <- here
        _permits.Release();
    }

    public int Inside
    {
        get { return _inside; } // <- here
    }
}
