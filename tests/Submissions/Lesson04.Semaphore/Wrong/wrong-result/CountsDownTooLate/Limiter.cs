// Mistake: the permit is back before the number has gone down: the next one makes it too large.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly SemaphoreSlim _permits;
    private int _inside;

    public Limiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public void Enter()
    {
        _permits.Wait();
        Interlocked.Increment(ref _inside); // <- here
    }

    public void Leave()
    {
        _permits.Release(); // <- here
        Interlocked.Decrement(ref _inside); // <- here
    }

    public int Inside => Volatile.Read(ref _inside); // <- here
}
