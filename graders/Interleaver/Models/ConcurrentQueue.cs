using System.Collections.Concurrent;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.ConcurrentQueue{T}"/>.</summary>
public class ConcurrentQueue<T> : ConcurrentItems<T>
{
    private readonly Queue<Item<T>> items = [];

    /// <inheritdoc cref="Real.ConcurrentQueue{T}()"/>
    public ConcurrentQueue() : base("concurrent queue")
    {
    }

    /// <inheritdoc cref="Real.ConcurrentQueue{T}(IEnumerable{T})"/>
    public ConcurrentQueue(IEnumerable<T> collection) : this() => Fill(collection);

    internal override IReadOnlyCollection<Item<T>> Present => items;

    /// <inheritdoc cref="Real.ConcurrentQueue{T}.Enqueue"/>
    public void Enqueue(T item) => PutIn(item);

    /// <inheritdoc cref="Real.ConcurrentQueue{T}.TryDequeue"/>
    public bool TryDequeue(out T? result) => TakeOut(out result);

    /// <inheritdoc cref="Real.ConcurrentQueue{T}.TryPeek"/>
    public bool TryPeek(out T? result) => Peek(out result);

    internal override void Put(ControlledThread self, Item<T> item) => items.Enqueue(item);

    internal override Item<T>? Next(ControlledThread self, bool take) =>
        items.Count == 0 ? null : take ? items.Dequeue() : items.Peek();

    internal override void Empty() => items.Clear();

    internal override IProducerConsumerCollection<T> Copy(T[] items) => new Real.ConcurrentQueue<T>(items);
}
