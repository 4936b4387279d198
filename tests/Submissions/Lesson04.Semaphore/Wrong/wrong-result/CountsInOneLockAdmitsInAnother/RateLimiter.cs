// Mistake: between the count and the entry another caller counts the same.
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
        long now = _time.GetTimestamp();
        lock (_lock) // <- here
        {
            while (_admitted.Count > 0 && _time.GetElapsedTime(_admitted.Peek(), now) >= _window)
            {
                _admitted.Dequeue();
            }

            if (_admitted.Count >= _limit)
            {
                retryAfter = _window - _time.GetElapsedTime(_admitted.Peek(), now);
                return false;
            }
        } // <- here

        lock (_lock) // <- here
        {
            _admitted.Enqueue(now); // <- here
        }

        retryAfter = TimeSpan.Zero;
        return true;
    }
}
