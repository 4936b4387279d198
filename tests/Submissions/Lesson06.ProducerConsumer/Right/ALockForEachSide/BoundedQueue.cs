// Right: one lock keeps the consumers in a row and one the producers: at most one of each kind waits, so one pulse is enough.
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly object _producers = new();
    private readonly object _consumers = new();
    private readonly object _gate = new();
    private readonly Queue<T> _items = new();
    private readonly int _capacity;

    public BoundedQueue(int capacity) => _capacity = capacity;

    public void Put(T item)
    {
        lock (_producers)
        {
            lock (_gate)
            {
                while (_items.Count == _capacity)
                {
                    Monitor.Wait(_gate);
                }

                _items.Enqueue(item);
                Monitor.Pulse(_gate);
            }
        }
    }

    public T Take()
    {
        lock (_consumers)
        {
            lock (_gate)
            {
                while (_items.Count == 0)
                {
                    Monitor.Wait(_gate);
                }

                T item = _items.Dequeue();
                Monitor.Pulse(_gate);
                return item;
            }
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
