// Right: tries every ten milliseconds, and pauses in between.
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout)
    {
        return TryEnter(timeout, default);
    }

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_permits.Wait(0))
            {
                return true;
            }

            if (watch.Elapsed >= timeout)
            {
                return false;
            }

            Thread.Sleep(10);
        }
    }

    public void Leave() => _permits.Release();
}
