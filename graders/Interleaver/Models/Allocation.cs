using System.Collections;
using System.Text;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What rewritten code calls where it asks for memory, so that memory without end is an end like any other. Sizes are those
/// that the source tells, not those of this runtime: the same program uses up the budget on the same line everywhere.
/// </summary>
public static class Allocation
{
    /// <summary>Bytes for which a write into a collection of the BCL counts.</summary>
    private const int Item = 32;

    private const int Word = 8;

    /// <summary>An object is about to be made.</summary>
    public static void Object(int bytes, int site) => Count(bytes, site);

    /// <summary>An array is about to be made, or a buffer of so many items.</summary>
    public static void Items(long count, int bytesPerItem, int site)
    {
        if (count > 0)
        {
            Count(count > long.MaxValue / bytesPerItem ? long.MaxValue / 2 : count * bytesPerItem, site);
        }
    }

    /// <summary>An array with several dimensions is about to be made.</summary>
    public static void Grid(double count, int bytesPerItem, int site)
    {
        if (count > 0)
        {
            Count((long)Math.Min(count * bytesPerItem, long.MaxValue / 2), site);
        }
    }

    /// <summary>A call of the BCL is about to go through a whole sequence, and to keep what it finds, if it is known how long it is.</summary>
    public static void Source<T>(IEnumerable<T>? source, int site)
    {
        if (source is not null && Sequence.Inner(source) is var items && IsOfTheLibrary(items) && items.TryGetNonEnumeratedCount(out var count))
        {
            Count((long)count * Word, site);
        }
    }

    /// <summary>A call of the BCL has made a text, an array or a copy.</summary>
    public static void Result(object? result, int site)
    {
        switch (result)
        {
            case string text:
                Count(text.Length * sizeof(char), site);
                break;
            case Array array:
                Count(array.LongLength * Word, site);
                break;
            case ICollection collection when RacyTypes.Contains(collection.GetType()):
                Count((long)collection.Count * Word, site);
                break;
        }
    }

    /// <summary>A collection of the BCL is about to be changed, and grows by one item, or to twice its size in one call.</summary>
    internal static void Growth(ControlledThread self, object target)
    {
        self.Scheduler.Allocate(self, Item);
        switch (target)
        {
            case StringBuilder text:
                self.Scheduler.Hold(self, (long)text.Length * sizeof(char));
                break;
            case ICollection collection when RacyTypes.Contains(target.GetType()):
                self.Scheduler.Hold(self, (long)collection.Count * Word);
                break;
        }
    }

    // How many there are is not asked of the program's own collections, which may do anything.
    private static bool IsOfTheLibrary(object source) =>
        source is Array || RacyTypes.Contains(source.GetType()) || source.GetType().Assembly == typeof(Enumerable).Assembly;

    private static void Count(long bytes, int site)
    {
        if (ControlledThread.Current is { } self)
        {
            self.Site = site;
            self.Scheduler.Allocate(self, bytes);
        }
    }
}
