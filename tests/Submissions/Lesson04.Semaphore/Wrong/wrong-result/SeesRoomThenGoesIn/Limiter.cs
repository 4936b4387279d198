// Mistake: between seeing that there is room and taking it, another thread sees the same.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly int _limit;
    private int _inside;

    public Limiter(int limit) => _limit = limit;

    public void Enter()
    {
        while (Volatile.Read(ref _inside) >= _limit) // <- here
        {
            Thread.Sleep(10);
        }

        Interlocked.Increment(ref _inside); // <- here
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref _inside) < 0) // <- here
        {
            Interlocked.Increment(ref _inside);
            throw new SemaphoreFullException();
        }
    }

    public int Inside => Volatile.Read(ref _inside);
}
