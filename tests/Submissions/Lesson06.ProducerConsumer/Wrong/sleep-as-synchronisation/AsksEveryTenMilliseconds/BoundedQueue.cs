// Mistake: waits with a limit of ten milliseconds in place of a pulse.
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
                Monitor.Wait(_gate, 10); // <- here
            }

            _items.Enqueue(item);
        }
    }

    public T Take()
    {
        lock (_gate)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_gate, 10); // <- here
            }

            var item = _items.Dequeue();
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
