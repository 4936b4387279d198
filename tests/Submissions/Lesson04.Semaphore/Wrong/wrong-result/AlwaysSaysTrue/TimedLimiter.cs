// Mistake: nobody looks at how the wait ended.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout)
    {
        _permits.Wait(timeout); // <- here
        return true; // <- here
    }

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation) => _permits.Wait(timeout, cancellation);

    public void Leave() => _permits.Release();
}
