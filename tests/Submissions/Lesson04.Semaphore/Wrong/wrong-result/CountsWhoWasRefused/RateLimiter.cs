// Mistake: a call that is refused is entered as well, and keeps the next ones out.
// Breaks: task 5
namespace Lesson04;

public class RateLimiter
{
    private readonly object _lock = new();
    private readonly Queue<long> _admitted = new();
    private readonly int _limit;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        _limit = limit;
        _window = window;
        _time = time;
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        lock (_lock) // <- here
        {
            var now = _time.GetTimestamp();
            while (_admitted.TryPeek(out var oldest) && _time.GetElapsedTime(oldest, now) >= _window)
            {
                _admitted.Dequeue();
            }

            _admitted.Enqueue(now); // <- here
            if (_admitted.Count <= _limit)
            {
                retryAfter = TimeSpan.Zero;
                return true;
            }

            retryAfter = _window - _time.GetElapsedTime(_admitted.Peek(), now);
            return false;
        } // <- here
    }
}
