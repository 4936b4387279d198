// Mistake: the end is an item: whoever takes the mark ends, and the others wait on.
// Breaks: task 2
using System.Diagnostics.CodeAnalysis;

namespace Lesson06;

public class CompletableQueue<T>
{
    private readonly object _gate = new();
    private readonly Queue<(T? Item, bool IsEnd)> _items = new();
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

            if (_completed)
            {
                throw new InvalidOperationException("closed");
            }

            _items.Enqueue((item, false));
            Monitor.PulseAll(_gate);
        }
    }

    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_gate)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_gate); // <- here
            }

            (item, var isEnd) = _items.Dequeue();
            Monitor.PulseAll(_gate);
            return !isEnd;
        }
    }

    public void Complete()
    {
        lock (_gate)
        {
            if (!_completed)
            {
                _completed = true;
                _items.Enqueue((default, true));
                Monitor.PulseAll(_gate);
            }
        }
    }
}
