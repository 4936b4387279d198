// Mistake: a stack is no queue.
// Breaks: task 1
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly object _gate = new();
    private readonly Stack<T> _items = new();
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

            _items.Push(item);
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

            Monitor.PulseAll(_gate);
            return _items.Pop(); // <- here
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
