// Mistake: asks again and again under the lock instead of waiting.
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
                Monitor.Wait(_gate);
            }

            _items.Enqueue(item);
            Monitor.PulseAll(_gate);
        }
    }

    public T Take()
    {
        while (Count == 0) // <- here
        {
        }

        lock (_gate)
        {
            var item = _items.Dequeue();
            Monitor.PulseAll(_gate);
            return item;
        }
    }

    public int Count
    {
        get
        {
            lock (_gate) // <- here
            {
                return _items.Count;
            }
        }
    }
}
