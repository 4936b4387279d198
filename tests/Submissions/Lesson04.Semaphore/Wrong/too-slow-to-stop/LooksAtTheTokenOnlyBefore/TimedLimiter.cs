// Mistake: looks at the token, and then waits without it.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _permits.Wait(timeout); // <- here
    }

    public void Leave() => _permits.Release();
}
