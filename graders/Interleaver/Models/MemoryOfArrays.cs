using System.Numerics;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Arrays of which BCL code touches a part. A part that is not there is not touched: the call then throws what it should.</content>
public static partial class Memory
{
    /// <summary>BCL code is about to read some elements of an array, or an item of a collection.</summary>
    public static void ReadSome(object? target, int start, int count, int site)
    {
        if (Part.Of(target) is { } part)
        {
            Touch(part.Slice(start, count), AccessKind.Read, site);
        }
        else
        {
            ReadObject(target, site);
        }
    }

    /// <summary>BCL code is about to write some elements of an array, or an item of a collection.</summary>
    public static void WriteSome(object? target, int start, int count, int site)
    {
        if (Part.Of(target) is { } part)
        {
            Touch(part.Slice(start, count), AccessKind.Write, site);
        }
        else
        {
            WriteObject(target, site);
        }
    }

    /// <summary>BCL code is about to read some elements of a segment.</summary>
    public static void ReadSegment<T>(ArraySegment<T> segment, int start, int count, int site) => TouchSegment(segment, start, count, AccessKind.Read, site);

    /// <summary>BCL code is about to write some elements of a segment.</summary>
    public static void WriteSegment<T>(ArraySegment<T> segment, int start, int count, int site) => TouchSegment(segment, start, count, AccessKind.Write, site);

    /// <summary>A span of a segment is about to be made.</summary>
    public static void TakeSegment<T>(ArraySegment<T> segment, int site) => TakeArray(segment.Array, site);

    /// <summary>BCL code is about to read the bytes of some elements.</summary>
    public static void ReadBytes(Array? array, int start, int count, int site) => TouchBytes(array, start, count, AccessKind.Read, site);

    /// <summary>BCL code is about to write the bytes of some elements.</summary>
    public static void WriteBytes(Array? array, int start, int count, int site) => TouchBytes(array, start, count, AccessKind.Write, site);

    /// <summary>BCL code is about to read a range of an array.</summary>
    public static void ReadRange(Array? array, Range range, int site)
    {
        if (Part.Of(array) is { } part)
        {
            var start = range.Start.GetOffset(part.Count);
            Touch(part.Slice(start, range.End.GetOffset(part.Count) - start), AccessKind.Read, site);
        }
    }

    /// <summary>
    /// BCL code is about to put items in order. It compares each with the logarithm of their number of others; that is counted here, and what it
    /// touches elsewhere.
    /// </summary>
    /// <param name="target">Where they stand: the rewriter hands that to each announcement.</param>
    /// <param name="count">How many.</param>
    /// <param name="site">Where it is called.</param>
    public static void Order(object? target, int count, int site)
    {
        if (ControlledThread.Current is { } self && count > 1)
        {
            self.Site = site;
            self.Scheduler.CountWhole(self, count * (long)BitOperations.Log2((uint)count) * Work.Comparison);
        }
    }

    /// <summary>How many items BCL code copies out of what it is called on; none where that is not the BCL's, and tells itself what it touches.</summary>
    public static int CountOf(object? target) => target switch
    {
        _ when Part.Of(target) is { } part => part.Count,
        System.Collections.ICollection items when items.GetType().Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true => items.Count,
        not null when RacyTypes.Contains(target.GetType()) => ItemCount.NumberOf(target) ?? 0,
        _ => 0,
    };

    private static void TouchBytes(Array? array, int start, int count, AccessKind kind, int site)
    {
        if (array is { Length: > 0 } && array.GetType().GetElementType()!.IsPrimitive && Part.Of(array) is { } part)
        {
            var size = Buffer.ByteLength(array) / array.Length;
            var first = start / size;
            Touch(part.Slice(first, count > 0 ? ((start + count - 1) / size) - first + 1 : 0), kind, site);
        }
    }

    private static void TouchSegment<T>(ArraySegment<T> segment, int start, int count, AccessKind kind, int site)
    {
        if (segment.Array is { } array)
        {
            Touch(new Part(array, segment.Offset, segment.Count).Slice(start, count), kind, site);
        }
    }

    private static void Touch(Part part, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self)
        {
            self.Site = site;
            TouchItems(self, new References.Location(World.Of(self).Objects.Of(part.Array), part.Start, 0), part.Count, Leaves.OfElements(part.Array), kind);
        }
    }

    // Counting comes first: what is too much for one interleaving is not begun.
    private static void TouchItems(ControlledThread self, References.Location first, int count, int[] leaves, AccessKind kind)
    {
        self.Scheduler.CountWhole(self, count * (long)leaves.Length * Work.Element);
        if (leaves is [var only])
        {
            self.Scheduler.CountedAccesses(self, first.Block, first.Slot, count, first.Leaf + only, kind);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            foreach (var leaf in leaves)
            {
                self.Scheduler.CountedAccess(self, first.Block, first.Slot + i, first.Leaf + leaf, kind);
            }
        }
    }
}
