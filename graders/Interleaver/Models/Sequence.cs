using System.Collections;
using System.Diagnostics;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What rewritten code does with a sequence that LINQ has made: its items are counted as rounds of a loop, for what goes through
/// them may be one call of the library, and a few calls make a sequence that no computer comes to the end of.
/// </summary>
public static class Sequence
{
    /// <summary>The same sequence, with its items counted.</summary>
    public static IEnumerable<T> Counted<T>(IEnumerable<T> items) => new CountedSequence<T>(items);

    /// <summary>What the library has made.</summary>
    internal static IEnumerable<T> Inner<T>(IEnumerable<T> items) => items is CountedSequence<T> { Items: var inner } ? inner : items;

    private sealed class CountedSequence<T>(IEnumerable<T> items) : IEnumerable<T>
    {
        public IEnumerable<T> Items => items;

        public IEnumerator<T> GetEnumerator() => new CountedItems<T>(items.GetEnumerator());

        public override string? ToString() => items.ToString();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    // The way of an exception that a program prints shows its own methods and the library's, as plain .NET does.
    [StackTraceHidden]
    private sealed class CountedItems<T>(IEnumerator<T> items) : IEnumerator<T>
    {
        public T Current => items.Current;

        object? IEnumerator.Current => items.Current;

        public bool MoveNext()
        {
            if (ControlledThread.Current is { } self)
            {
                self.Scheduler.CountWhole(self, Work.Round);
            }

            return items.MoveNext();
        }

        public void Reset() => items.Reset();

        public void Dispose() => items.Dispose();
    }
}
