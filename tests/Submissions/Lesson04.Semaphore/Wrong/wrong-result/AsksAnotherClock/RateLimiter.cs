// Mistake: asks the system for the time, and not the clock that was handed over.
// Breaks: task 5
namespace Lesson04;

public class RateLimiter
{
    private readonly object _lock = new();
    private readonly Queue<DateTime> _admitted = new();
    private readonly int _limit;
    private readonly TimeSpan _window;

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
        _limit = limit;
        _window = window;
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        lock (_lock) // <- here
        {
            DateTime now = DateTime.UtcNow; // <- here
            while (_admitted.Count > 0 && now - _admitted.Peek() >= _window)
            {
                _admitted.Dequeue();
            }

            if (_admitted.Count < _limit)
            {
                _admitted.Enqueue(now);
                retryAfter = TimeSpan.Zero;
                return true;
            }

            retryAfter = _window - (now - _admitted.Peek());
            return false;
        } // <- here
    }
}
