// Mistake: looks every ten milliseconds whether there is something.
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
        while (true)
        {
            lock (_gate) // <- here
            {
                if (_items.TryDequeue(out var item)) // <- here
                {
                    Monitor.PulseAll(_gate); // <- here
                    return item; // <- here
                }
            }

            Thread.Sleep(10); // <- here
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
