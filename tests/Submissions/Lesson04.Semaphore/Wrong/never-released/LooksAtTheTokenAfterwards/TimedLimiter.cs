// Mistake: has a permit already when it looks at the token, and throws with the permit in hand.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        var inside = _permits.Wait(timeout, cancellation); // <- here
        cancellation.ThrowIfCancellationRequested(); // <- here
        return inside;
    }

    public void Leave() => _permits.Release();
}
