namespace Lesson04;

/// <summary>
/// Admits a limited number of calls in any stretch of time of a given length: a semaphore to which the clock brings the
/// permits back. Any number of threads may use one rate limiter at the same time.
/// </summary>
public class RateLimiter
{
    private readonly Lock _gate = new();
    private readonly Queue<long> _admitted = new(); // time stamps of the last admitted calls, at most _limit; guarded by _gate
    private readonly int _limit;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;

    /// <summary>Begins with no call admitted.</summary>
    /// <param name="limit">How many calls in any window: one or more.</param>
    /// <param name="window">How long an admitted call counts: more than zero.</param>
    /// <param name="time">The clock that counts, and no other.</param>
    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        _limit = limit;
        _window = window;
        _time = time;
    }

    /// <summary>Admits this call, unless as many as the limit were admitted within the last window. Never waits.</summary>
    /// <param name="retryAfter">
    /// Zero when the call is admitted; else how long it is until the oldest admitted call no longer counts.
    /// </param>
    /// <returns>Whether the call is admitted. One that is refused does not count.</returns>
    public bool TryAcquire(out TimeSpan retryAfter)
    {
        lock (_gate)
        {
            // A time stamp and not the time of day: that one is set back and forth, and a rate is about elapsed time.
            // Read inside the lock, or the queue would not be in order.
            var now = _time.GetTimestamp();

            // Only one of the earlier calls matters: the one that is as many calls ago as the limit says.
            if (_admitted.Count == _limit)
            {
                var age = _time.GetElapsedTime(_admitted.Peek(), now);
                if (age < _window)
                {
                    retryAfter = _window - age;
                    return false;
                }

                _admitted.Dequeue();
            }

            _admitted.Enqueue(now);
            retryAfter = TimeSpan.Zero;
            return true;
        }
    }
}
