// Right: two events say whether there is something and whether there is room; whoever finds neither waits and looks again.
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _notEmpty = new(false);
    private readonly ManualResetEventSlim _notFull = new(true);
    private readonly Queue<T> _items = new();
    private readonly int _capacity;

    public BoundedQueue(int capacity) => _capacity = capacity;

    public void Put(T item)
    {
        while (true)
        {
            _notFull.Wait();
            lock (_gate)
            {
                if (_items.Count < _capacity)
                {
                    _items.Enqueue(item);
                    Show();
                    return;
                }
            }
        }
    }

    public T Take()
    {
        while (true)
        {
            _notEmpty.Wait();
            lock (_gate)
            {
                if (_items.TryDequeue(out var item))
                {
                    Show();
                    return item;
                }
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

    // Under the lock, so that the events are never out of step with the queue.
    private void Show()
    {
        if (_items.Count == 0)
        {
            _notEmpty.Reset();
        }
        else
        {
            _notEmpty.Set();
        }

        if (_items.Count == _capacity)
        {
            _notFull.Reset();
        }
        else
        {
            _notFull.Set();
        }
    }
}
