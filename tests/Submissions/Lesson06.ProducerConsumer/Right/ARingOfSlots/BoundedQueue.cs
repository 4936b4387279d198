// Right: an array that is filled round and round, and a pulse for all.
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly object _gate = new();
    private readonly T[] _slots;
    private int _first;
    private int _count;

    public BoundedQueue(int capacity) => _slots = new T[capacity];

    public void Put(T item)
    {
        Monitor.Enter(_gate);
        try
        {
            while (_count == _slots.Length)
            {
                Monitor.Wait(_gate);
            }

            _slots[(_first + _count) % _slots.Length] = item;
            _count++;
            Monitor.PulseAll(_gate);
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public T Take()
    {
        Monitor.Enter(_gate);
        try
        {
            while (_count == 0)
            {
                Monitor.Wait(_gate);
            }

            T item = _slots[_first];
            _slots[_first] = default!;
            _first = (_first + 1) % _slots.Length;
            _count--;
            Monitor.PulseAll(_gate);
            return item;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _count;
            }
        }
    }
}
