using System.Collections.Concurrent;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.ConcurrentStack{T}"/>. A range is pushed or popped in one step.</summary>
public class ConcurrentStack<T> : ConcurrentItems<T>
{
    private readonly Stack<Item<T>> items = [];

    /// <inheritdoc cref="Real.ConcurrentStack{T}()"/>
    public ConcurrentStack() : base("concurrent stack")
    {
    }

    /// <inheritdoc cref="Real.ConcurrentStack{T}(IEnumerable{T})"/>
    public ConcurrentStack(IEnumerable<T> collection) : this() => Fill(collection);

    internal override IReadOnlyCollection<Item<T>> Present => items;

    /// <inheritdoc cref="Real.ConcurrentStack{T}.Push"/>
    public void Push(T item) => PutIn(item);

    /// <inheritdoc cref="Real.ConcurrentStack{T}.PushRange(T[])"/>
    public void PushRange(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        PushRange(items, 0, items.Length);
    }

    /// <inheritdoc cref="Real.ConcurrentStack{T}.PushRange(T[], int, int)"/>
    public void PushRange(T[] items, int startIndex, int count)
    {
        Check(items, startIndex, count);
        var self = Engine.Self;
        if (count == 0 || self.Scheduler.IsUnwinding)
        {
            return;
        }

        self.Scheduler.Point(self, Engine.Change(Sync));
        for (var i = startIndex; i < startIndex + count; i++)
        {
            Memory.ReadElement(items, i, self.Site);
            PutInNow(self, items[i]);
        }
    }

    /// <inheritdoc cref="Real.ConcurrentStack{T}.TryPeek"/>
    public bool TryPeek(out T? result) => Peek(out result);

    /// <inheritdoc cref="Real.ConcurrentStack{T}.TryPop"/>
    public bool TryPop(out T? result) => TakeOut(out result);

    /// <inheritdoc cref="Real.ConcurrentStack{T}.TryPopRange(T[])"/>
    public int TryPopRange(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return TryPopRange(items, 0, items.Length);
    }

    /// <inheritdoc cref="Real.ConcurrentStack{T}.TryPopRange(T[], int, int)"/>
    public int TryPopRange(T[] items, int startIndex, int count)
    {
        Check(items, startIndex, count);
        if (count == 0)
        {
            return 0;
        }

        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(Sync));
        var popped = 0;
        while (popped < count && TakeOutNow(self, out var value))
        {
            Memory.WriteElement(items, startIndex + popped, self.Site);
            items[startIndex + popped++] = value!;
        }

        if (popped == 0)
        {
            self.Scheduler.TriedInVain(self, Limits.FruitlessLookUps);
        }

        return popped;
    }

    internal override void Put(ControlledThread self, Item<T> item) => items.Push(item);

    internal override Item<T>? Next(ControlledThread self, bool take) =>
        items.Count == 0 ? null : take ? items.Pop() : items.Peek();

    internal override void Empty() => items.Clear();

    internal override IProducerConsumerCollection<T> Copy(T[] items) => new Real.ConcurrentStack<T>(items.Reverse());

    private static void Check(T[] items, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, items.Length);
        if (startIndex > items.Length - count)
        {
            throw new ArgumentException("The sum of the startIndex and count arguments must be less than or equal to the collection's Count.");
        }
    }
}
