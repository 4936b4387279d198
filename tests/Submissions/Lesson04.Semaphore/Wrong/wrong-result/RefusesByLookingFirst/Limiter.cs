// Mistake: no Leave is ever refused: what is too many is passed over in silence.
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

    public void Enter() => _permits.Wait();

    public void Leave()
    {
        if (_permits.CurrentCount == _limit) // <- here
        {
            return; // <- here
        }

        _permits.Release();
    }

    public int Inside => _limit - _permits.CurrentCount; // <- here
}
