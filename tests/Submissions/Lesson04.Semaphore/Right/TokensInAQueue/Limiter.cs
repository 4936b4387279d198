// Right: each place is a key on a board; who wants in takes one, who leaves hangs one back.
namespace Lesson04;

public class Limiter
{
    private readonly Queue<int> _keys = new();
    private readonly int _limit;

    public Limiter(int limit)
    {
        _limit = limit;
        for (var key = 0; key < limit; key++)
        {
            _keys.Enqueue(key);
        }
    }

    public void Enter()
    {
        lock (_keys)
        {
            while (!_keys.TryDequeue(out _))
            {
                Monitor.Wait(_keys);
            }
        }
    }

    public void Leave()
    {
        lock (_keys)
        {
            if (_keys.Count == _limit)
            {
                throw new SemaphoreFullException();
            }

            _keys.Enqueue(0);
            Monitor.Pulse(_keys);
        }
    }

    public int Inside
    {
        get
        {
            lock (_keys)
            {
                return _limit - _keys.Count;
            }
        }
    }
}
