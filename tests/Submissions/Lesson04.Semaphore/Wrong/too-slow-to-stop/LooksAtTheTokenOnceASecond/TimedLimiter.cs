// Mistake: between two looks at the token a second goes by.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        var second = TimeSpan.FromSeconds(1);
        while (timeout > second)
        {
            cancellation.ThrowIfCancellationRequested(); // <- here
            if (_permits.Wait(second)) // <- here
            {
                return true;
            }

            timeout -= second;
        }

        cancellation.ThrowIfCancellationRequested();
        return _permits.Wait(timeout); // <- here
    }

    public void Leave() => _permits.Release();
}
