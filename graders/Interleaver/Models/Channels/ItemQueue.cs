using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>An item on its way, which hands over what its writer did before.</summary>
internal sealed class ChannelItem<T>(T value) : SyncObject("item")
{
    public T Value { get; } = value;

    /// <inheritdoc/>
    public override string State => ValueText.Of(Value);
}

/// <summary>The items in a channel: first in, first out, or the least first.</summary>
/// <param name="comparer">What is less; null for the order of writing.</param>
internal sealed class ItemQueue<T>(IComparer<T>? comparer = null)
{
    private readonly LinkedList<ChannelItem<T>> items = [];

    // The BCL has a heap, which says nothing of the order of equal items; here they come out as from that heap.
    private readonly PriorityQueue<ChannelItem<T>, T>? heap = comparer is null ? null : new(comparer);

    public int Count => heap?.Count ?? items.Count;

    public IEnumerable<ChannelItem<T>> All => heap is null ? items : heap.UnorderedItems.Select(item => item.Element);

    public ChannelItem<T> First => heap is null ? items.First!.Value : heap.Peek();

    public void Add(ChannelItem<T> item)
    {
        if (heap is null)
        {
            items.AddLast(item);
        }
        else
        {
            heap.Enqueue(item, item.Value);
        }
    }

    public ChannelItem<T> TakeFirst()
    {
        if (heap is not null)
        {
            return heap.Dequeue();
        }

        var first = items.First!.Value;
        items.RemoveFirst();
        return first;
    }

    public ChannelItem<T> TakeLast()
    {
        var last = items.Last!.Value;
        items.RemoveLast();
        return last;
    }
}
