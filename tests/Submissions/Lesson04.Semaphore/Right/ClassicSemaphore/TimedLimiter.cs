// Right: the older Semaphore and the handle of the token: one wait for whichever comes first.
namespace Lesson04;

public class TimedLimiter
{
    private readonly Semaphore _semaphore;

    public TimedLimiter(int limit) => _semaphore = new Semaphore(limit, limit);

    public bool TryEnter(TimeSpan timeout) => _semaphore.WaitOne(timeout);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        // With both signalled, the lower index wins: the token's.
        switch (WaitHandle.WaitAny(new[] { cancellation.WaitHandle, _semaphore }, timeout))
        {
            case 0:
                throw new OperationCanceledException(cancellation);
            case 1:
                return true;
            default:
                return false;
        }
    }

    public void Leave() => _semaphore.Release();
}
