// Right: the semaphore lets in; the number inside is kept by compare-and-exchange, up after the way in and down before the way out.
namespace Lesson04;

public class Limiter
{
    private readonly SemaphoreSlim _permits;
    private int _inside;

    public Limiter(int limit) => _permits = new SemaphoreSlim(limit);

    public void Enter()
    {
        _permits.Wait();
        Interlocked.Increment(ref _inside);
    }

    public void Leave()
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref _inside);
            if (seen == 0)
            {
                throw new SemaphoreFullException();
            }
        }
        while (Interlocked.CompareExchange(ref _inside, seen - 1, seen) != seen);

        _permits.Release();
    }

    public int Inside => Volatile.Read(ref _inside);
}
