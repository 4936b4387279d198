using System.Collections.Concurrent;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.ConcurrentBag{T}"/>, with the BCL's order though nothing promises it: each thread has a list of
/// its own, takes from it what it added last, and when it is empty steals from the others' lists what was added first.
/// </summary>
public class ConcurrentBag<T> : ConcurrentItems<T>
{
    // The list that was begun last comes first; a thread that steals begins behind its own and goes round.
    private readonly List<Share> shares = [];

    /// <inheritdoc cref="Real.ConcurrentBag{T}()"/>
    public ConcurrentBag() : base("concurrent bag")
    {
    }

    /// <inheritdoc cref="Real.ConcurrentBag{T}(IEnumerable{T})"/>
    public ConcurrentBag(IEnumerable<T> collection) : this() => Fill(collection);

    internal override IReadOnlyCollection<Item<T>> Present =>
        [.. shares.SelectMany(share => Enumerable.Reverse(share.Items))];

    /// <inheritdoc cref="Real.ConcurrentBag{T}.Add"/>
    public void Add(T item) => PutIn(item);

    /// <inheritdoc cref="Real.ConcurrentBag{T}.TryTake"/>
    public bool TryTake(out T? result) => TakeOut(out result);

    /// <inheritdoc cref="Real.ConcurrentBag{T}.TryPeek"/>
    public bool TryPeek(out T? result) => Peek(out result);

    internal override void Put(ControlledThread self, Item<T> item)
    {
        var own = shares.FindIndex(share => share.Owner == self.Id);
        if (own < 0)
        {
            own = 0;
            shares.Insert(0, new Share(self.Id, []));
        }

        shares[own].Items.Add(item);
    }

    internal override Item<T>? Next(ControlledThread self, bool take)
    {
        var own = shares.FindIndex(share => share.Owner == self.Id);
        if (own >= 0 && shares[own].Items is { Count: > 0 } mine)
        {
            return At(mine, mine.Count - 1, take);
        }

        for (var i = 1; i <= shares.Count; i++)
        {
            if (shares[(own + i) % shares.Count].Items is { Count: > 0 } others)
            {
                return At(others, 0, take);
            }
        }

        return null;
    }

    internal override void Empty() => shares.ForEach(share => share.Items.Clear());

    internal override IProducerConsumerCollection<T> Copy(T[] items) => new Real.ConcurrentBag<T>(items.Reverse());

    private static Item<T> At(List<Item<T>> items, int index, bool take)
    {
        var item = items[index];
        if (take)
        {
            items.RemoveAt(index);
        }

        return item;
    }

    private sealed record Share(int Owner, List<Item<T>> Items);
}
