// Right: the time limit cancels as well, and the catch tells the two apart.
namespace Lesson04;

public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit);

    public bool TryEnter(TimeSpan timeout) => TryEnter(timeout, CancellationToken.None);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (timeout == TimeSpan.Zero)
        {
            return _permits.Wait(0);
        }

        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(timeout);
        try
        {
            _permits.Wait(source.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Leave() => _permits.Release();
}
