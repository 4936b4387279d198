// Mistake: a bucket that fills up steadily: an average, and no limit for every second.
// Breaks: task 5
namespace Lesson04;

public class RateLimiter
{
    private readonly object _lock = new();
    private readonly double _limit;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;
    private double _tokens;
    private long _last;

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        _limit = limit;
        _tokens = limit;
        _window = window;
        _time = time;
        _last = time.GetTimestamp();
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        lock (_lock) // <- here
        {
            long now = _time.GetTimestamp();
            _tokens = Math.Min(_limit, _tokens + _limit * (_time.GetElapsedTime(_last, now) / _window)); // <- here
            _last = now;
            if (_tokens >= 1) // <- here
            {
                _tokens--;
                retryAfter = TimeSpan.Zero;
                return true;
            }

            retryAfter = _window * ((1 - _tokens) / _limit);
            return false;
        } // <- here
    }
}
