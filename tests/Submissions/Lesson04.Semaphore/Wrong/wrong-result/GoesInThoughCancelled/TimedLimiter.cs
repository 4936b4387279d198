// Mistake: when there is room, nobody asks the token.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        if (_permits.Wait(0)) // <- here
        {
            return true;
        }

        return _permits.Wait(timeout, cancellation);
    }

    public void Leave() => _permits.Release();
}
