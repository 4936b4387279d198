// Mistake: Wait(0) asks and does not wait, and nobody looks at its answer.
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
        _permits.Wait(0); // <- here
    }

    public void Leave()
    {
        if (_permits.CurrentCount < _limit)
        {
            _permits.Release(); // <- here
        }
        else
        {
            throw new SemaphoreFullException();
        }
    }

    public int Inside => _limit - _permits.CurrentCount;
}
