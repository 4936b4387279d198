// Mistake: waits for its turn; but a clock that is moved by hand stands still meanwhile.
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
        retryAfter = TimeSpan.Zero;
        while (true)
        {
            lock (_lock) // <- here
            {
                var now = _time.GetTimestamp(); // <- here
                while (_admitted.TryPeek(out var oldest) && _time.GetElapsedTime(oldest, now) >= _window)
                {
                    _admitted.Dequeue();
                }

                if (_admitted.Count < _limit)
                {
                    _admitted.Enqueue(now);
                    return true;
                }
            } // <- here

            Thread.Sleep(10); // <- here
        }
    }
}
