// Mistake: asks for a permit in a loop instead of waiting for it.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly SemaphoreSlim _permits;
    private readonly int _limit;

    public Limiter(int limit)
    {
        _limit = limit;
        _permits = new SemaphoreSlim(limit, limit);
    }

    public void Enter()
    {
        while (!_permits.Wait(0)) // <- here
        {
        }
    }

    public void Leave() => _permits.Release();

    public int Inside => _limit - _permits.CurrentCount;
}
