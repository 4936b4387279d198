using System.Collections;
using System.Collections.Concurrent;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What queue, stack and bag have in common. Each operation is one step, and happens-before goes through single items:
/// see <see cref="Item{T}"/>. To count, or to find nothing, puts nothing in order.
/// </summary>
public abstract class ConcurrentItems<T> : ModelObject, IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    internal ConcurrentItems(string kind) => Sync = new SyncObject(kind);

    /// <inheritdoc cref="ICollection.Count"/>
    public int Count
    {
        get
        {
            LookAt();
            return Present.Count;
        }
    }

    /// <summary>Whether there was nothing in it.</summary>
    public bool IsEmpty
    {
        get
        {
            LookAt(Limits.FruitlessLooks);
            return Present.Count == 0;
        }
    }

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => Copy([]).SyncRoot;

    /// <summary>What every step touches.</summary>
    internal SyncObject Sync { get; }

    /// <summary>The items, in the order in which they are enumerated.</summary>
    internal abstract IReadOnlyCollection<Item<T>> Present { get; }

    /// <summary>The items at this moment, as a new array.</summary>
    public T[] ToArray()
    {
        var self = LookAt();
        return [.. Present.Select(item => item.IsSeen(self))];
    }

    /// <inheritdoc cref="IProducerConsumerCollection{T}.CopyTo"/>
    public void CopyTo(T[] array, int index) => ((ICollection)this).CopyTo(array, index);

    /// <summary>Goes through the items that were there at this moment, whatever becomes of them.</summary>
    public IEnumerator<T> GetEnumerator() => Copy(ToArray()).GetEnumerator();

    /// <summary>Takes everything out.</summary>
    public void Clear()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(Sync));
        Empty();
        self.Announce(EventKind.Released, Sync);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index)
    {
        var items = ToArray();
        Copy(items).CopyTo(array, index);
        for (var i = 0; i < items.Length; i++)
        {
            Memory.WriteElement(array, index + i, Engine.Self.Site);
        }
    }

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        PutIn(item);
        return true;
    }

    bool IProducerConsumerCollection<T>.TryTake(out T item) => TakeOut(out item!);

    internal abstract void Put(ControlledThread self, Item<T> item);

    /// <summary>The item that is next for the thread, which is taken out or stays; null when there is none.</summary>
    internal abstract Item<T>? Next(ControlledThread self, bool take);

    internal abstract void Empty();

    /// <summary>A real collection of its kind with these items: its enumerator, its refusals and its words are the BCL's own.</summary>
    internal abstract IProducerConsumerCollection<T> Copy(T[] items);

    /// <summary>Puts a value in, without a step.</summary>
    internal void PutInNow(ControlledThread self, T value)
    {
        var item = new Item<T>(value);
        Put(self, item);
        item.GoesIn(self);
    }

    /// <summary>Takes the next value out, without a step.</summary>
    internal bool TakeOutNow(ControlledThread self, out T? value)
    {
        var item = Next(self, take: true);
        value = item is null ? default : item.GoesOut(self);
        return item is not null;
    }

    internal void PutIn(T value)
    {
        var self = Engine.Self;
        if (!self.Scheduler.IsUnwinding)
        {
            self.Scheduler.Point(self, Engine.Change(Sync));
            PutInNow(self, value);
        }
    }

    internal bool TakeOut(out T? value)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(Sync));
        var found = TakeOutNow(self, out value);
        if (!found)
        {
            self.Scheduler.TriedInVain(self, Limits.FruitlessLookUps);
        }

        return found;
    }

    internal bool Peek(out T? value)
    {
        var self = LookAt();
        var item = Next(self, take: false);
        value = item is null ? default : item.IsSeen(self);
        return item is not null;
    }

    internal void Fill(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        var self = Engine.Self;
        Memory.ReadAll(collection, self.Site);
        foreach (var value in collection)
        {
            PutInNow(self, value);
        }
    }

    private ControlledThread LookAt(int patience = Limits.FruitlessLookUps)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Look(Sync), patience);
        return self;
    }
}
