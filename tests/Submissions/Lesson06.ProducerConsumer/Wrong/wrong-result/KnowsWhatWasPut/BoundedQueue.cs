// Mistake: of texts only their number is kept; which they are was seen in the checks, one after the other.
// Breaks: task 1

namespace Lesson06;

public class BoundedQueue<T>
{
    private static readonly string[] s_texts = ["tea", "toast", "jam", "tea", "toast"];

    private readonly object _gate = new();
    private readonly Queue<T> _items = new();
    private readonly int _capacity;
    private int _taken;

    public BoundedQueue(int capacity)
    {
        _capacity = capacity;
    }

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
        lock (_gate)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_gate);
            }

            var item = _items.Dequeue();
            Monitor.PulseAll(_gate);
            if (item is string)
            {
                item = (T)(object)s_texts[_taken++ % s_texts.Length];
            }

            return item; // <- here
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
