// Mistake: who comes too late is not told.
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
            while (_items.Count == _capacity && !_completed)
            {
                Monitor.Wait(_gate);
            }

            if (!_completed)
            {
                _items.Enqueue(item);
                Monitor.PulseAll(_gate); // <- here
            }
        }
    }

    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_gate)
        {
            while (_items.Count == 0 && !_completed)
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
        lock (_gate)
        {
            _completed = true;
            Monitor.PulseAll(_gate);
        }
    }
}
