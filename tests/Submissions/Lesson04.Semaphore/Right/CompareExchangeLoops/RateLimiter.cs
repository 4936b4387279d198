// Right: an array that never changes is replaced whole, by compare-and-exchange.
namespace Lesson04;

public class RateLimiter
{
    private readonly int _limit;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;
    private long[] _admitted = [];

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        _limit = limit;
        _window = window;
        _time = time;
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        while (true)
        {
            var seen = Volatile.Read(ref _admitted);
            var now = _time.GetTimestamp();
            var counting = seen.Where(moment => _time.GetElapsedTime(moment, now) < _window).ToArray();
            if (counting.Length >= _limit)
            {
                retryAfter = _window - _time.GetElapsedTime(counting[0], now);
                return false;
            }

            if (Interlocked.CompareExchange(ref _admitted, [.. counting, now], seen) == seen)
            {
                retryAfter = TimeSpan.Zero;
                return true;
            }
        }
    }
}
