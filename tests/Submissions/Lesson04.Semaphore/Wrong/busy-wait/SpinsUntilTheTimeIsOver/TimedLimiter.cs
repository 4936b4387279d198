// Mistake: turns in a loop until there is room or the time is over.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!_permits.Wait(0)) // <- here
        {
            if (watch.Elapsed >= timeout) // <- here
            {
                return false;
            }
        }

        return true;
    }

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation) => _permits.Wait(timeout, cancellation);

    public void Leave() => _permits.Release();
}
