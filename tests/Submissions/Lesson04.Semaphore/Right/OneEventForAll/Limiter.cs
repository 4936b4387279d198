// Right: a lock for the count, and an event that is set while there may be room.
namespace Lesson04;

public class Limiter
{
    private readonly object _lock = new();
    private readonly ManualResetEvent _room = new(true);
    private readonly int _limit;
    private int _inside;

    public Limiter(int limit) => _limit = limit;

    public void Enter()
    {
        while (true)
        {
            _room.WaitOne();
            lock (_lock)
            {
                if (_inside < _limit)
                {
                    _inside++;
                    if (_inside == _limit)
                    {
                        _room.Reset();
                    }

                    return;
                }
            }
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            if (_inside == 0)
            {
                throw new SemaphoreFullException();
            }

            _inside--;
            _room.Set();
        }
    }

    public int Inside
    {
        get { lock (_lock) { return _inside; } }
    }
}
