// Mistake: the semaphore is static: the newest limiter takes it from all others.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private static SemaphoreSlim _permits = new(1);
    private readonly int _limit;

    public Limiter(int limit)
    {
        _limit = limit;
        _permits = new SemaphoreSlim(limit, limit);
    }

    public void Enter() => _permits.Wait(); // <- here

    public void Leave() => _permits.Release();

    public int Inside => _limit - _permits.CurrentCount;
}
