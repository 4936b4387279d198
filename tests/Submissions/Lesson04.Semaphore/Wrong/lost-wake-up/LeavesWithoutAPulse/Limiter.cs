// Mistake: nobody tells those who wait that there is room.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly object _lock = new();
    private readonly int _limit;
    private int _inside;

    public Limiter(int limit) => _limit = limit;

    public void Enter()
    {
        lock (_lock)
        {
            while (_inside == _limit)
            {
                Monitor.Wait(_lock); // <- here
            }

            _inside++;
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
        }
    }

    public int Inside
    {
        get
        {
            lock (_lock)
            {
                return _inside;
            }
        }
    }
}
