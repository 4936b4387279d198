using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.BlockingCollection{T}"/>. Around a model each operation is one step, and happens-before goes
/// through single items. Around a collection of the program's own, which it must be safe to use from several threads, an
/// operation is a step before it and one after it, as with the BCL's semaphores.
/// </summary>
public partial class BlockingCollection<T> : ModelObject, IDisposable
{
    private readonly IProducerConsumerCollection<T> collection;
    private readonly ConcurrentItems<T>? model;
    private readonly BlockingState state;
    private readonly int capacity;
    private readonly Disposal disposal;

    /// <inheritdoc cref="Real.BlockingCollection{T}()"/>
    public BlockingCollection() : this(new ConcurrentQueue<T>(), null, 0)
    {
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}(int)"/>
    public BlockingCollection(int boundedCapacity) : this(new ConcurrentQueue<T>(), boundedCapacity, 0)
    {
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}(IProducerConsumerCollection{T})"/>
    public BlockingCollection(IProducerConsumerCollection<T> collection) : this(collection, null, null)
    {
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}(IProducerConsumerCollection{T}, int)"/>
    public BlockingCollection(IProducerConsumerCollection<T> collection, int boundedCapacity) : this(collection, boundedCapacity, null)
    {
    }

    private BlockingCollection(IProducerConsumerCollection<T> collection, int? capacity, int? known)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (capacity is { } bound)
        {
            _ = new Real.BlockingCollection<int>(bound); // Refuses what the BCL refuses, in its words.
        }

        this.collection = collection;
        this.capacity = capacity ?? -1;
        model = collection as ConcurrentItems<T>;
        var items = known ?? collection.Count;
        if (items > capacity)
        {
            throw new ArgumentException("The collection argument contains more items than are allowed by the boundedCapacity.");
        }

        state = new BlockingState(this.capacity, items, model?.Sync);
        disposal = new Disposal(state.Target);
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}.BoundedCapacity"/>
    public int BoundedCapacity
    {
        get
        {
            ThrowIfSeen(Engine.Self);
            return capacity;
        }
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}.IsAddingCompleted"/>
    public bool IsAddingCompleted
    {
        get
        {
            var self = Look(Limits.FruitlessLooks);
            return state.See(self, state.IsAddingCompleted);
        }
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}.IsCompleted"/>
    public bool IsCompleted
    {
        get
        {
            var self = Look(Limits.FruitlessLooks);
            return state.See(self, state.IsCompleted);
        }
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}.Add(T)"/>
    public void Add(T item) => Put(item, -1);

    /// <inheritdoc cref="Real.BlockingCollection{T}.Add(T, System.Threading.CancellationToken)"/>
    public void Add(T item, CancellationToken cancellationToken) => Put(item, -1, cancellationToken);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAdd(T)"/>
    public bool TryAdd(T item) => Put(item, 0);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAdd(T, int)"/>
    public bool TryAdd(T item, int millisecondsTimeout) => Put(item, Ticks(millisecondsTimeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAdd(T, TimeSpan)"/>
    public bool TryAdd(T item, TimeSpan timeout) => Put(item, Ticks(timeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAdd(T, int, System.Threading.CancellationToken)"/>
    public bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Put(item, Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="Real.BlockingCollection{T}.Take()"/>
    public T Take() => Take(CancellationToken.None);

    /// <inheritdoc cref="Real.BlockingCollection{T}.Take(System.Threading.CancellationToken)"/>
    public T Take(CancellationToken cancellationToken) => Get(out var item, -1, cancellationToken)
        ? item
        : throw new InvalidOperationException("The collection argument is empty and has been marked as complete with regards to additions.");

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTake(out T)"/>
    public bool TryTake([MaybeNullWhen(false)] out T item) => Get(out item, 0);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTake(out T, int)"/>
    public bool TryTake([MaybeNullWhen(false)] out T item, int millisecondsTimeout) => Get(out item, Ticks(millisecondsTimeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTake(out T, TimeSpan)"/>
    public bool TryTake([MaybeNullWhen(false)] out T item, TimeSpan timeout) => Get(out item, Ticks(timeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTake(out T, int, System.Threading.CancellationToken)"/>
    public bool TryTake([MaybeNullWhen(false)] out T item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Get(out item, Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="Real.BlockingCollection{T}.CompleteAdding"/>
    public void CompleteAdding()
    {
        var self = Engine.Self;
        if (!self.Scheduler.IsUnwinding)
        {
            ThrowIfDisposed(self);
            self.Scheduler.Point(self, Engine.Change(state.Target));
            state.Complete(self);
        }
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing) => disposal.Comes(Engine.Self);
}
