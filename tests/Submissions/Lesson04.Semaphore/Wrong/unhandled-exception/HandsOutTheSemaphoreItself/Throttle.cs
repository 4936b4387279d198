// Mistake: Dispose of a semaphore does not give a permit back, it does away with the semaphore.
// Breaks: task 2
namespace Lesson04;

public class Throttle
{
    private readonly SemaphoreSlim _permits;

    public Throttle(int limit)
    {
        _permits = new SemaphoreSlim(limit, limit);
    }

    public void Run(Action body)
    {
        _permits.Wait(); // <- here
        try
        {
            body();
        }
        finally
        {
            _permits.Release(); // <- here
        }
    }

    public IDisposable Enter()
    {
        _permits.Wait(); // <- here
        return _permits;
    }
}
