// Mistake: `if` around Monitor.Wait: who is woken does not look again, and another one has taken the place.
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
            if (_inside >= _limit)
                Monitor.Wait(_lock); // <- here
            _inside++; // <- here
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            if (_inside == 0)
                throw new SemaphoreFullException();
            _inside--;
            Monitor.Pulse(_lock); // <- here
        }
    }

    public int Inside
    {
        get { lock (_lock) { return _inside; } }
    }
}
