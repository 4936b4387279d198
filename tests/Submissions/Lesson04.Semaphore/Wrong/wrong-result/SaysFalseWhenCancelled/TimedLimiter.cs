// Mistake: cancelled and too late are the same answer.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        try
        {
            return _permits.Wait(timeout, cancellation); // <- here
        }
        catch (OperationCanceledException)
        {
            return false; // <- here
        }
    }

    public void Leave() => _permits.Release();
}
