namespace Lesson04;

/// <summary>
/// Admits a limited number of calls in any stretch of time of a given length: a semaphore to which the clock brings the
/// permits back. Any number of threads may use one rate limiter at the same time.
/// </summary>
public class RateLimiter
{
    // Decide here what you have to remember of the calls that were admitted, and what guards it.

    /// <summary>Begins with no call admitted.</summary>
    /// <param name="limit">How many calls in any window: one or more.</param>
    /// <param name="window">How long an admitted call counts: more than zero.</param>
    /// <param name="time">The clock that counts, and no other.</param>
    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        // Keep what TryAcquire needs.
    }

    /// <summary>Admits this call, unless as many as the limit were admitted within the last window. Never waits.</summary>
    /// <param name="retryAfter">
    /// Zero when the call is admitted; else how long it is until the oldest admitted call no longer counts.
    /// </param>
    /// <returns>Whether the call is admitted. One that is refused does not count.</returns>
    public bool TryAcquire(out TimeSpan retryAfter)
    {
        // Forget who no longer counts, count, decide: one step. Look at: TimeProvider.GetTimestamp and GetElapsedTime.
        throw new NotImplementedException("TODO 4.5 TryAcquire: admit the call, or say when it may try again");
    }
}
