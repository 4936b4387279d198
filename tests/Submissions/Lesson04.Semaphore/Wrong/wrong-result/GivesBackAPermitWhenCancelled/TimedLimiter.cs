// Mistake: the wait that was cancelled took no permit, and one is given back all the same.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit);

    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        try
        {
            return _permits.Wait(timeout, cancellation); // <- here
        }
        catch (OperationCanceledException)
        {
            _permits.Release(); // <- here
            throw;
        }
    }

    public void Leave() => _permits.Release();
}
