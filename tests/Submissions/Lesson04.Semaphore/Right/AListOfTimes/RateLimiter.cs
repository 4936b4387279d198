// Right: the time of day in a list that is cleaned up.
namespace Lesson04;

public class RateLimiter
{
    private readonly List<DateTimeOffset> _admitted = new();
    private readonly int _limit;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        (_limit, _window, _time) = (limit, window, time);
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        Monitor.Enter(_admitted);
        try
        {
            DateTimeOffset now = _time.GetUtcNow();
            _admitted.RemoveAll(moment => moment + _window <= now);
            if (_admitted.Count >= _limit)
            {
                retryAfter = _admitted.Min() + _window - now;
                return false;
            }

            _admitted.Add(now);
            retryAfter = TimeSpan.Zero;
            return true;
        }
        finally
        {
            Monitor.Exit(_admitted);
        }
    }
}
