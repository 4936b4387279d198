// Mistake: counts from zero again when a window is over: at the seam between two of them, twice as many get in.
// Breaks: task 5
namespace Lesson04;

public class RateLimiter
{
    private readonly object _lock = new();
    private readonly int _limit;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;
    private long _begin;
    private int _count;

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        _limit = limit;
        _window = window;
        _time = time;
        _begin = time.GetTimestamp();
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        lock (_lock) // <- here
        {
            var elapsed = _time.GetElapsedTime(_begin);
            if (elapsed >= _window) // <- here
            {
                _begin = _time.GetTimestamp(); // <- here
                _count = 0; // <- here
                elapsed = TimeSpan.Zero;
            }

            retryAfter = _count < _limit ? TimeSpan.Zero : _window - elapsed;
            return _count < _limit && ++_count > 0;
        } // <- here
    }
}
