// Right: two events that let one through; whoever came through passes the signal on if there is more.
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly object _gate = new();
    private readonly AutoResetEvent _item = new(false);
    private readonly AutoResetEvent _room = new(true);
    private readonly LinkedList<T> _items = new();
    private readonly int _capacity;

    public BoundedQueue(int capacity) => _capacity = capacity;

    public void Put(T item)
    {
        _room.WaitOne();
        lock (_gate)
        {
            _items.AddLast(item);
            _item.Set();
            if (_items.Count < _capacity)
            {
                _room.Set();
            }
        }
    }

    public T Take()
    {
        _item.WaitOne();
        lock (_gate)
        {
            T item = _items.First!.Value;
            _items.RemoveFirst();
            _room.Set();
            if (_items.Count > 0)
            {
                _item.Set();
            }

            return item;
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _items.Count;
            }
        }
    }
}
