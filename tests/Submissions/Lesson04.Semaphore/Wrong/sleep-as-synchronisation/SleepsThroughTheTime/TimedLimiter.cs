// Mistake: sleeps until the time is over and tries then: whoever could go in at once comes late.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout)
    {
        if (_permits.Wait(0))
        {
            return true;
        }

        Thread.Sleep(timeout); // <- here
        return _permits.Wait(0);
    }

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation) => _permits.Wait(timeout, cancellation);

    public void Leave() => _permits.Release();
}
