using System.Collections;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <content>Looking at the items, and taking them one after the other.</content>
public partial class BlockingCollection<T> : ICollection, IReadOnlyCollection<T>
{
    /// <inheritdoc cref="Real.BlockingCollection{T}.Count"/>
    public int Count
    {
        get
        {
            Look(Limits.FruitlessLookUps);
            return state.Count;
        }
    }

    bool ICollection.IsSynchronized
    {
        get
        {
            ThrowIfDisposed(Engine.Self);
            return false;
        }
    }

    object ICollection.SyncRoot => ((ICollection)new Real.BlockingCollection<T>()).SyncRoot;

    /// <inheritdoc cref="Real.BlockingCollection{T}.ToArray"/>
    public T[] ToArray()
    {
        ThrowIfDisposed(Engine.Self);
        return collection.ToArray();
    }

    /// <inheritdoc cref="Real.BlockingCollection{T}.CopyTo"/>
    public void CopyTo(T[] array, int index) => ((ICollection)this).CopyTo(array, index);

    /// <summary>
    /// Takes item after item, and waits when there is none, until there will be none any more. Nothing is taken before the
    /// first is asked for.
    /// </summary>
    public IEnumerable<T> GetConsumingEnumerable() => Consume(Engine.Self.Site, CancellationToken.None);

    /// <summary>The same, until cancellation is requested.</summary>
    public IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken) => Consume(Engine.Self.Site, cancellationToken);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        ThrowIfDisposed(Engine.Self);
        return collection.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    void ICollection.CopyTo(Array array, int index)
    {
        var items = ToArray();
        ((ICollection)new Real.BlockingCollection<T>(new Real.ConcurrentQueue<T>(items))).CopyTo(array, index);
        for (var i = 0; i < items.Length; i++)
        {
            Memory.WriteElement(array, index + i, Engine.Self.Site);
        }
    }

    // The loop's own calls do not say where they are; the call that made the enumerable stands for them.
    private IEnumerable<T> Consume(int site, CancellationToken token)
    {
        while (true)
        {
            Engine.Self.Site = site;

            // Completion goes before cancellation here.
            if ((token.CanBeCanceled && IsCompleted) || !Get(out var item, -1, token))
            {
                yield break;
            }

            yield return item;
        }
    }
}
