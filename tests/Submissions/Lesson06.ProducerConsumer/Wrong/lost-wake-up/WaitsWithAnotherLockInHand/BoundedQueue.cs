// Mistake: each side has a lock of its own around it, and Count takes both: whoever waits keeps the outer one.
// Breaks: task 1
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly object _gate = new();
    private readonly object _all = new();
    private readonly Queue<T> _items = new();
    private readonly int _capacity;

    public BoundedQueue(int capacity) => _capacity = capacity;

    public void Put(T item)
    {
        lock (_all) // <- here
        lock (_gate)
        {
            while (_items.Count == _capacity)
            {
                Monitor.Wait(_gate); // <- here
            }

            _items.Enqueue(item);
            Monitor.PulseAll(_gate);
        }
    }

    public T Take()
    {
        lock (_all) // <- here
        lock (_gate)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_gate); // <- here
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
