using System.Diagnostics.CodeAnalysis;

namespace Lesson06;

/// <summary>
/// A bounded queue that has an end: once it is complete, nothing is put into it any more, and whoever takes gets the rest and
/// is then told that this was all. Any number of threads may use it at the same time.
/// </summary>
public class CompletableQueue<T>
{
    private readonly Queue<T> _items = new(); // as in task 1
    private readonly int _capacity;

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
        // As in task 1, and now there are two reasons to stop waiting. Look at: Monitor.Wait.
        throw new NotImplementedException("TODO 6.2 Put: put the item at the end, or throw if the queue is complete");
    }

    /// <summary>Takes the item that has been there longest, and waits for one while more may come.</summary>
    /// <returns>False when the queue is complete and empty: there is no item, and there will be none.</returns>
    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        // What is asked first, whether there is an item or whether this is the end? Look at: Queue<T>.TryDequeue.
        throw new NotImplementedException("TODO 6.2 TryTake: take an item, or say that there will be none");
    }

    /// <summary>Says that no more items will come. What is in the queue stays there to be taken. The second call does nothing.</summary>
    public void Complete()
    {
        // Remember it, and tell everybody who waits. Who is that? Look at: Monitor.PulseAll.
        throw new NotImplementedException("TODO 6.2 Complete: end the queue");
    }
}
