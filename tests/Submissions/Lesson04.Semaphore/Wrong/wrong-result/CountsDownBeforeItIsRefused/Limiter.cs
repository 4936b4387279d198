// Mistake: the number goes down even when Release throws.
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
        Interlocked.Increment(ref _inside);
    }

    public void Leave()
    {
        Interlocked.Decrement(ref _inside); // <- here
        _permits.Release(); // <- here
    }

    public int Inside => Volatile.Read(ref _inside);
}
