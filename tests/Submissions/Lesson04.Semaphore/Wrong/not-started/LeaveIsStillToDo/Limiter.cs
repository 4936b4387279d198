// Mistake: a task half done.
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
        throw new NotImplementedException("TODO 4.1 Leave: make room for one, unless nobody is inside"); // <- here
    }

    public int Inside => _limit - _permits.CurrentCount;
}
