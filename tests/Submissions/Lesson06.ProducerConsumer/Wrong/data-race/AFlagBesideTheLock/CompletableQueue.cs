// Mistake: the end is set and asked for without the lock.
// Breaks: task 2
using System.Diagnostics.CodeAnalysis;

namespace Lesson06;

public class CompletableQueue<T>
{
    private readonly object _gate = new();
    private readonly Queue<T> _items = new();
    private readonly int _capacity;
    private bool _completed;

    public CompletableQueue(int capacity) => _capacity = capacity;

    public void Put(T item)
    {
        lock (_gate)
        {
            while (_items.Count == _capacity && !_completed) // <- here
            {
                Monitor.Wait(_gate);
            }

            if (_completed) // <- here
            {
                throw new InvalidOperationException("closed");
            }

            _items.Enqueue(item);
            Monitor.PulseAll(_gate);
        }
    }

    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_gate)
        {
            while (_items.Count == 0 && !_completed) // <- here
            {
                Monitor.Wait(_gate);
            }

            if (!_items.TryDequeue(out item))
            {
                return false;
            }

            Monitor.PulseAll(_gate);
            return true;
        }
    }

    public void Complete()
    {
        _completed = true; // <- here
        lock (_gate)
        {
            Monitor.PulseAll(_gate);
        }
    }
}
