// Mistake: a source that cancels itself when the time is over: then the end of the time is an exception and no answer.
// Breaks: task 3
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public bool TryEnter(TimeSpan timeout) => TryEnter(timeout, CancellationToken.None);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(timeout);
        _permits.Wait(source.Token); // <- here
        return true;
    }

    public void Leave() => _permits.Release();
}
