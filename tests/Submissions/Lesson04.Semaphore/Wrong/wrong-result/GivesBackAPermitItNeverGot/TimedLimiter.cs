// Mistake: who gives up gives back a permit that he never had.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit);

    public bool TryEnter(TimeSpan timeout)
    {
        if (_permits.Wait(timeout)) // <- here
        {
            return true;
        }

        _permits.Release(); // <- here
        return false;
    }

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation) => _permits.Wait(timeout, cancellation);

    public void Leave() => _permits.Release();
}
