// Mistake: wakes one consumer, and only for the first item: the second item finds nobody awake.
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
            while (_items.Count == _capacity)
            {
                Monitor.Wait(_gate); // <- here
            }

            _items.Enqueue(item);
            if (_items.Count == 1)
            {
                Monitor.Pulse(_gate);
            }
        }
    }

    public T Take()
    {
        lock (_gate)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_gate); // <- here
            }

            var item = _items.Dequeue();
            if (_items.Count == _capacity - 1)
            {
                Monitor.PulseAll(_gate);
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
