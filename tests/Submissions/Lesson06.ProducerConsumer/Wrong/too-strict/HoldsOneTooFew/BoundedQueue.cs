// Mistake: off by one: waits although there is room for one.
// Breaks: task 1
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly object _gate = new();
    private readonly Queue<T> _items = new();
    private readonly int _capacity;

    public BoundedQueue(int capacity) => _capacity = capacity;

    public void Put(T item)
    {
        lock (_gate)
        {
            while (_items.Count >= Math.Max(1, _capacity - 1))
            {
                Monitor.Wait(_gate); // <- here
            }

            _items.Enqueue(item);
            Monitor.PulseAll(_gate);
        }
    }

    public T Take()
    {
        lock (_gate)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_gate);
            }

            var item = _items.Dequeue();
            Monitor.PulseAll(_gate);
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
