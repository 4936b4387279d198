// Mistake: without a maximum, a Leave too many makes a permit out of nothing.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly SemaphoreSlim _permits;
    private readonly int _limit;

    public Limiter(int limit)
    {
        _limit = limit;
        _permits = new SemaphoreSlim(limit);
    }

    public void Enter() => _permits.Wait();

    public void Leave() => _permits.Release(); // <- here

    public int Inside => _limit - _permits.CurrentCount; // <- here
}
