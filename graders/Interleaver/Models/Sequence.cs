using System.Collections;
using System.Diagnostics;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What rewritten code does with a sequence that LINQ has made: its items are counted as rounds of a loop, for what goes through
/// them may be one call of the library, and a few calls make a sequence that no computer comes to the end of. And whoever goes through
/// them reads what the sequence was made of.
/// </summary>
public static class Sequence
{
    /// <summary>The same sequence, with its items counted.</summary>
    /// <param name="items">What LINQ has made.</param>
    /// <param name="first">What it was made of.</param>
    /// <param name="second">What else.</param>
    /// <param name="isReadAtOnce">Whether its first item needs all of that.</param>
    public static IEnumerable<T> Counted<T>(IEnumerable<T> items, object? first, object? second, bool isReadAtOnce) =>
        new CountedSequence<T>(items, new Source(first, second, isReadAtOnce));

    /// <summary>The same sequence, which can be put in order further, with its items counted.</summary>
    /// <param name="items">What LINQ has made.</param>
    /// <param name="first">What it was made of.</param>
    /// <param name="second">What else.</param>
    /// <param name="isReadAtOnce">Whether its first item needs all of that.</param>
    public static IOrderedEnumerable<T> Ordered<T>(IOrderedEnumerable<T> items, object? first, object? second, bool isReadAtOnce) =>
        new OrderedSequence<T>(items, new Source(first, second, isReadAtOnce));

    /// <summary>The same function, whose sequences are read by whoever goes through them.</summary>
    public static Func<TSource, IEnumerable<T>> Selected<TSource, T>(Func<TSource, IEnumerable<T>> select) => select is null ? null! : item => Read(select(item));

    /// <summary>The same function, whose sequences are read by whoever goes through them.</summary>
    public static Func<TSource, int, IEnumerable<T>> SelectedByIndex<TSource, T>(Func<TSource, int, IEnumerable<T>> select) =>
        select is null ? null! : (item, index) => Read(select(item, index));

    /// <summary>What the library has made.</summary>
    internal static IEnumerable<T> Inner<T>(IEnumerable<T> items) => items is CountedSequence<T> { Items: var inner } ? inner : items;

    private static IEnumerable<T> Read<T>(IEnumerable<T> items) => items is null or CountedSequence<T> ? items! : Counted(items, items, null, false);

    private class CountedSequence<T>(IEnumerable<T> items, Source source) : IEnumerable<T>
    {
        public IEnumerable<T> Items => items;

        protected Source Source => source;

        public IEnumerator<T> GetEnumerator() => new CountedItems<T>(items.GetEnumerator(), Source);

        public override string? ToString() => items.ToString();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class OrderedSequence<T>(IOrderedEnumerable<T> items, Source source) : CountedSequence<T>(items, source), IOrderedEnumerable<T>
    {
        public IOrderedEnumerable<T> CreateOrderedEnumerable<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer, bool descending) =>
            new OrderedSequence<T>(items.CreateOrderedEnumerable(keySelector, comparer, descending), Source);
    }

    // The way of an exception that a program prints shows its own methods and the library's, as plain .NET does.
    [StackTraceHidden]
    private sealed class CountedItems<T>(IEnumerator<T> items, Source source) : IEnumerator<T>, IPlaced
    {
        private bool isBegun;

        public int Site { get; set; } = ControlledThread.Current?.Site ?? 0;

        public T Current => items.Current;

        object? IEnumerator.Current => items.Current;

        public bool MoveNext()
        {
            if (ControlledThread.Current is { } self)
            {
                self.Site = Site;
                self.Scheduler.CountWhole(self, Work.Item);
                source.Read(self, !isBegun);
                isBegun = true;
            }

            return items.MoveNext();
        }

        public void Reset() => items.Reset();

        public void Dispose() => items.Dispose();
    }
}
