using System.Diagnostics.CodeAnalysis;
using Interleaver.Events;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <content>
/// Additions to one of several collections, and taking from one of them: in one step, the first that can be, an unbounded one
/// before all others. One that has been completed stops who adds, and is left out by who takes.
/// </content>
public partial class BlockingCollection<T>
{
    // One of the BCL's 64 wait handles is for the token.
    private const int Most = 63;

    private SeveralStates? together;

    /// <inheritdoc cref="Real.BlockingCollection{T}.AddToAny(Real.BlockingCollection{T}[], T)"/>
    public static int AddToAny(BlockingCollection<T>[] collections, T item) => PutAny(collections, item, -1);

    /// <inheritdoc cref="Real.BlockingCollection{T}.AddToAny(Real.BlockingCollection{T}[], T, System.Threading.CancellationToken)"/>
    public static int AddToAny(BlockingCollection<T>[] collections, T item, CancellationToken cancellationToken) =>
        PutAny(collections, item, -1, cancellationToken);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAddToAny(Real.BlockingCollection{T}[], T)"/>
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item) => PutAny(collections, item, 0);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAddToAny(Real.BlockingCollection{T}[], T, int)"/>
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout) =>
        PutAny(collections, item, Ticks(millisecondsTimeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAddToAny(Real.BlockingCollection{T}[], T, TimeSpan)"/>
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, TimeSpan timeout) =>
        PutAny(collections, item, Ticks(timeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryAddToAny(Real.BlockingCollection{T}[], T, int, System.Threading.CancellationToken)"/>
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        PutAny(collections, item, Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TakeFromAny(Real.BlockingCollection{T}[], out T)"/>
    public static int TakeFromAny(BlockingCollection<T>[] collections, [MaybeNull] out T item) =>
        TakeFromAny(collections, out item, CancellationToken.None);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TakeFromAny(Real.BlockingCollection{T}[], out T, System.Threading.CancellationToken)"/>
    public static int TakeFromAny(BlockingCollection<T>[] collections, [MaybeNull] out T item, CancellationToken cancellationToken) =>
        GetAny(collections, out item, -1, cancellationToken) is >= 0 and var index
            ? index
            : throw new ArgumentException("All collections are marked as complete with regards to additions.", nameof(collections));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTakeFromAny(Real.BlockingCollection{T}[], out T)"/>
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, [MaybeNull] out T item) =>
        GetAny(collections, out item, 0);

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTakeFromAny(Real.BlockingCollection{T}[], out T, int)"/>
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, [MaybeNull] out T item, int millisecondsTimeout) =>
        GetAny(collections, out item, Ticks(millisecondsTimeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTakeFromAny(Real.BlockingCollection{T}[], out T, TimeSpan)"/>
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, [MaybeNull] out T item, TimeSpan timeout) =>
        GetAny(collections, out item, Ticks(timeout));

    /// <inheritdoc cref="Real.BlockingCollection{T}.TryTakeFromAny(Real.BlockingCollection{T}[], out T, int, System.Threading.CancellationToken)"/>
    public static int TryTakeFromAny(
        BlockingCollection<T>[] collections, [MaybeNull] out T item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        GetAny(collections, out item, Ticks(millisecondsTimeout), cancellationToken);

    private static int PutAny(BlockingCollection<T>[] collections, T item, long timeout, CancellationToken token = default)
    {
        var self = Engine.Self;
        var all = Check(self, collections, adds: true);
        var index = Array.FindIndex(collections, one => one.state.IsUnbounded);
        var isHeeded = index < 0;
        using var room = Joint("next free place of any of the blocking collections", self, collections.Select(one => one.state.Room));
        if (!Pass(self, room, all, timeout, isHeeded ? token : default, isHeeded))
        {
            return -1;
        }

        Array.ForEach(collections, one => ThrowIfCompleted(self, one));
        index = index >= 0 ? index : Array.FindIndex(collections, one => one.state.Room.IsOpen);
        collections[index].PutNow(self, item, hadToWait: false);
        return index;
    }

    private static int GetAny(BlockingCollection<T>[] collections, out T item, long timeout, CancellationToken token = default)
    {
        item = default!;
        var self = Engine.Self;
        var all = Check(self, collections, adds: false);
        var deadline = timeout + self.Scheduler.Clock.Now;
        IEnumerable<BlockingCollection<T>> live = collections;
        for (var left = 0L; ; left = timeout < 0 ? -1 : Math.Max(0, deadline - self.Scheduler.Clock.Now))
        {
            var isFirst = ReferenceEquals(live, collections);
            using var items = Joint("next item of any of the blocking collections", self, live.Select(one => one.state.Items));
            var isOpen = Pass(self, items, all, left, token, isHeeded: !isFirst);
            var index = isOpen ? Array.FindIndex(collections, one => one.state.Count > 0) : -1;
            if (index >= 0)
            {
                collections[index].GetNow(self, out item);
                return index;
            }

            live = [.. collections.Where(one => !one.state.See(self, one.state.IsCompleted))];
            if (!live.Any())
            {
                return -1;
            }

            ThrowIfCancelled(self, token);
            if (timeout == 0 || (!isFirst && !isOpen))
            {
                return -1;
            }
        }
    }

    // As in the BCL the token does not count where nothing has to be waited for.
    private static bool Pass(
        ControlledThread self, JointQueue queue, SyncObject all, long timeout, CancellationToken token, bool isHeeded)
    {
        var operation = Engine.Change(all) with { Watched = token.State?.Signal };
        var passed = timeout == 0
            ? self.TryPass(queue, operation, 0, patience: Limits.FruitlessLookUps)
            : self.TryPass(queue, operation, timeout, token);
        if (isHeeded)
        {
            ThrowIfCancelled(self, token);
        }

        return passed;
    }

    private static void ThrowIfCancelled(ControlledThread self, CancellationToken token)
    {
        if (token.State?.Sees(self) == true)
        {
            throw token.Cancelled();
        }
    }

    private static JointQueue Joint(string kind, ControlledThread self, IEnumerable<WaitQueue> parts) =>
        new(kind, parts, all: false) { FirstSite = self.Site };

    // What a step on all of them touches. It stays the same for the same ones: who asks them again and again is seen to spin.
    private static SeveralStates Check(ControlledThread self, BlockingCollection<T>[] collections, bool adds)
    {
        ArgumentNullException.ThrowIfNull(collections);
        if (collections.Length == 0)
        {
            throw new ArgumentException("The collections argument is a zero-length array.", nameof(collections));
        }

        if (collections.Length > Most)
        {
            throw new ArgumentOutOfRangeException(nameof(collections), "The collections length is greater than the supported range.");
        }

        foreach (var one in collections)
        {
            if (one is null)
            {
                throw new ArgumentException("The collections argument contains at least one null element.", nameof(collections));
            }

            if (one.disposal.IsSeen(self))
            {
                throw new ObjectDisposedException(nameof(collections), "The collections argument contains at least one disposed element.");
            }

            if (adds && one.state.IsAddingCompleted)
            {
                self.Scheduler.Point(self, Engine.Look(one.state.Target));
                ThrowIfCompleted(self, one);
            }
        }

        var states = Array.ConvertAll(collections, one => one.state);
        return collections[0].together?.Are(states) == true ? collections[0].together! : collections[0].together = new SeveralStates(states);
    }

    private static void ThrowIfCompleted(ControlledThread self, BlockingCollection<T> one)
    {
        if (one.state.See(self, one.state.IsAddingCompleted))
        {
            throw new ArgumentException(
                "At least one of the specified collections is marked as complete with regards to additions.", "collections");
        }
    }
}
