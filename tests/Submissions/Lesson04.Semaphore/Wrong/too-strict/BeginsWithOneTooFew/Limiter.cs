// Mistake: counts the permits from zero, so that one is missing.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly SemaphoreSlim _permits;
    private readonly int _limit;

    public Limiter(int limit)
    {
        _limit = limit;
        _permits = new SemaphoreSlim(limit > 1 ? limit - 1 : 1, limit);
    }

    public void Enter()
    {
        _permits.Wait(); // <- here
    }

    public void Leave()
    {
        _permits.Release(); // <- here
    }

    public int Inside => _limit - _permits.CurrentCount;
}
