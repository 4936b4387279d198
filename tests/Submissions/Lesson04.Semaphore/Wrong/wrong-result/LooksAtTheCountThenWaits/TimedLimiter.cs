// Mistake: asks how many permits there are, and does not wait for one when there are none.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout)
    {
        if (_permits.CurrentCount == 0) // <- here
        {
            return false; // <- here
        }

        _permits.Wait();
        return true;
    }

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation) => _permits.Wait(timeout, cancellation);

    public void Leave() => _permits.Release();
}
