// Mistake: a lock lets in one at a time, whatever the limit is.
// Breaks: task 1
namespace Lesson04;

public class Limiter
{
    private readonly int _limit;
    private readonly object _lock = new();
    private int _inside;

    public Limiter(int limit) => _limit = limit;

    public void Enter()
    {
        Monitor.Enter(_lock); // <- here
        _inside++;
    }

    public void Leave()
    {
        if (!Monitor.IsEntered(_lock) || _inside == 0)
        {
            throw new SemaphoreFullException();
        }

        _inside--;
        Monitor.Exit(_lock);
    }

    public int Inside => Volatile.Read(ref _inside) > _limit ? _limit : Volatile.Read(ref _inside);
}
