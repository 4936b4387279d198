// Mistake: `Lock` has no waiting room: Monitor.Wait needs an object that is locked by Monitor.
// Breaks: task 1
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly Lock _gate = new();
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
            Monitor.PulseAll(_gate); // <- here
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
            Monitor.PulseAll(_gate); // <- here
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
