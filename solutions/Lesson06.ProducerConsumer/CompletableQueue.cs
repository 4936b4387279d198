using System.Diagnostics.CodeAnalysis;

namespace Lesson06;

/// <summary>
/// A bounded queue that has an end: once it is complete, nothing is put into it any more, and whoever takes gets the rest and
/// is then told that this was all. Any number of threads may use it at the same time.
/// </summary>
/// <remarks>
/// The end is a state of the queue and no item in it. An end mark is taken by one consumer, and the others wait on; a state
/// is seen by everybody who looks, now and later.
/// </remarks>
public class CompletableQueue<T>
{
    private readonly object _gate = new();
    private readonly Queue<T> _items = new(); // guarded by _gate
    private readonly int _capacity;
    private bool _completed;                  // guarded by _gate; once true, it stays true

    /// <summary>Makes an empty queue that is not complete.</summary>
    /// <param name="capacity">How many items it holds at most: one or more.</param>
    public CompletableQueue(int capacity)
    {
        _capacity = capacity;
    }

    /// <summary>Puts an item at the end: at once while there is room, else as soon as somebody takes one.</summary>
    /// <exception cref="InvalidOperationException">
    /// The queue is complete, or became so while the caller waited for room. The item is not in it.
    /// </exception>
    public void Put(T item)
    {
        lock (_gate)
        {
            // Two reasons to stop waiting, so two questions, each time.
            while (_items.Count == _capacity && !_completed)
            {
                Monitor.Wait(_gate);
            }

            // After the wait, not before it: the end may have come meanwhile.
            if (_completed)
            {
                throw new InvalidOperationException("The queue is complete: nothing can be put into it any more.");
            }

            _items.Enqueue(item);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Takes the item that has been there longest, and waits for one while more may come.</summary>
    /// <returns>False when the queue is complete and empty: there is no item, and there will be none.</returns>
    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_gate)
        {
            while (_items.Count == 0 && !_completed)
            {
                Monitor.Wait(_gate);
            }

            // The items come before the end, so it is the queue that is asked, and not _completed.
            if (!_items.TryDequeue(out item))
            {
                return false;
            }

            Monitor.PulseAll(_gate);
            return true;
        }
    }

    /// <summary>Says that no more items will come. What is in the queue stays there to be taken. The second call does nothing.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            Monitor.PulseAll(_gate); // consumers who wait for an item that will not come, and producers who wait for a place
        }
    }
}
