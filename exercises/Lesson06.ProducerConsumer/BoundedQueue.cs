namespace Lesson06;

/// <summary>
/// Hands items from some threads to others, first in, first out, and holds so many at most. Any number of threads may put
/// and take at the same time.
/// </summary>
public class BoundedQueue<T>
{
    private readonly Queue<T> _items = new(); // a Queue is not made for several threads at once
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
        // Wait until there is room, put the item there, and wake whoever waits for it. Look at: Monitor.Wait, Monitor.PulseAll.
        throw new NotImplementedException("TODO 6.1 Put: wait for room, then put the item at the end");
    }

    /// <summary>Takes the item that has been there longest: at once while there is one, else as soon as one comes.</summary>
    public T Take()
    {
        // The mirror image of Put. Who is waiting for what you do here? Look at: Monitor.Wait, Monitor.PulseAll.
        throw new NotImplementedException("TODO 6.1 Take: wait for an item, then take it");
    }

    /// <summary>How many items are in the queue. May have changed when you look at it.</summary>
    public int Count
    {
        get
        {
            // Others put and take while you count. Look at: the `lock` statement.
            throw new NotImplementedException("TODO 6.1 Count: say how many items there are");
        }
    }
}
