// Right: a ring with a place for each of the last calls: the place to be written next holds the oldest.
namespace Lesson04;

public class RateLimiter
{
    private readonly object _lock = new();
    private readonly long?[] _ring;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;
    private int _next;

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        _ring = new long?[limit];
        _window = window;
        _time = time;
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        lock (_lock)
        {
            var now = _time.GetTimestamp();
            if (_ring[_next] is { } oldest && _time.GetElapsedTime(oldest, now) is var age && age < _window)
            {
                retryAfter = _window - age;
                return false;
            }

            _ring[_next] = now;
            _next = (_next + 1) % _ring.Length;
            retryAfter = default;
            return true;
        }
    }
}
