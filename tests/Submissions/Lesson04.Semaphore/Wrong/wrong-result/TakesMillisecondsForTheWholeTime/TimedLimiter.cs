// Mistake: Milliseconds is what is left over of a time beside its seconds: of an hour, nothing.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout.Milliseconds); // <- here

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation) => _permits.Wait(timeout.Milliseconds, cancellation); // <- here

    public void Leave() => _permits.Release();
}
