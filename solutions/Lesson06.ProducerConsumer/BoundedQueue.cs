namespace Lesson06;

/// <summary>
/// Hands items from some threads to others, first in, first out, and holds so many at most. Any number of threads may put
/// and take at the same time.
/// </summary>
/// <remarks>
/// A monitor is a lock with a waiting room. <see cref="Monitor.Wait(object)"/> leaves the lock and goes to sleep in one step,
/// so nobody can change the queue between the look and the sleep: that gap is where wake-ups get lost.
/// </remarks>
public class BoundedQueue<T>
{
    // An object and not a Lock: only a monitor has a waiting room.
    private readonly object _gate = new();
    private readonly Queue<T> _items = new(); // guarded by _gate
    private readonly int _capacity;

    /// <summary>Makes an empty queue.</summary>
    /// <param name="capacity">How many items it holds at most: one or more.</param>
    public BoundedQueue(int capacity)
    {
        _capacity = capacity;
    }

    /// <summary>Puts an item at the end: at once while there is room, else as soon as somebody takes one.</summary>
    public void Put(T item)
    {
        lock (_gate)
        {
            // Again and again, as who was woken is not the only one who comes: another producer may have been faster.
            while (_items.Count == _capacity)
            {
                Monitor.Wait(_gate);
            }

            _items.Enqueue(item);

            // All: in this one room wait those who want an item and those who want a place. Pulse wakes whoever has waited
            // longest; if that is another producer, it looks, goes back to sleep, and the consumer next to it sleeps on.
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Takes the item that has been there longest: at once while there is one, else as soon as one comes.</summary>
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
            return item;
        }
    }

    /// <summary>How many items are in the queue. May have changed when you look at it.</summary>
    public int Count
    {
        get
        {
            // To read is to use: a Queue that is counted while somebody enqueues is in no state that means anything.
            lock (_gate)
            {
                return _items.Count;
            }
        }
    }
}
