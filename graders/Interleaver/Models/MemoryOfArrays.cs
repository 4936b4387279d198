using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Arrays of which BCL code touches a part. A part that is not there is not touched: the call then throws what it should.</content>
public static partial class Memory
{
    /// <summary>BCL code is about to read some elements of an array, or an item of a collection.</summary>
    public static void ReadSome(object? target, int start, int count, int site)
    {
        if (Wrapper.Inner(target) is Array array)
        {
            TouchSome(array, start, count, AccessKind.Read, site);
        }
        else
        {
            ReadObject(target, site);
        }
    }

    /// <summary>BCL code is about to write some elements of an array, or an item of a collection.</summary>
    public static void WriteSome(object? target, int start, int count, int site)
    {
        if (target is Array array)
        {
            TouchSome(array, start, count, AccessKind.Write, site);
        }
        else
        {
            WriteObject(target, site);
        }
    }

    /// <summary>BCL code is about to read the bytes of some elements.</summary>
    public static void ReadBytes(Array? array, int start, int count, int site) => TouchBytes(array, start, count, AccessKind.Read, site);

    /// <summary>BCL code is about to write the bytes of some elements.</summary>
    public static void WriteBytes(Array? array, int start, int count, int site) => TouchBytes(array, start, count, AccessKind.Write, site);

    /// <summary>BCL code is about to read a range of an array.</summary>
    public static void ReadRange(Array? array, Range range, int site)
    {
        if (array is not null)
        {
            var start = range.Start.GetOffset(array.Length);
            TouchSome(array, start, range.End.GetOffset(array.Length) - start, AccessKind.Read, site);
        }
    }

    /// <summary>How many items BCL code copies out of what it is called on; none where that is not the BCL's, and tells itself what it touches.</summary>
    public static int CountOf(object? target) => target switch
    {
        Array array => array.Length,
        System.Collections.ICollection items when items.GetType().Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true => items.Count,
        not null when RacyTypes.Contains(target.GetType()) => ItemCount.NumberOf(target) ?? 0,
        _ => 0,
    };

    private static void TouchBytes(Array? array, int start, int count, AccessKind kind, int site)
    {
        if (array is { Length: > 0 } && array.GetType().GetElementType()!.IsPrimitive)
        {
            var size = Buffer.ByteLength(array) / array.Length;
            var first = start / size;
            TouchSome(array, first, count > 0 ? ((start + count - 1) / size) - first + 1 : 0, kind, site);
        }
    }

    private static void TouchSome(Array array, int start, int count, AccessKind kind, int site)
    {
        if (ControlledThread.Current is not { } self || start < 0)
        {
            return;
        }

        self.Site = site;
        var end = (int)Math.Min((long)start + count, array.LongLength);
        self.Scheduler.CountWhole(self, Math.Max(end - start, 0L) * Work.Collection);
        var (block, leaves) = (World.Of(self).Objects.Of(array), Leaves.OfElements(array));
        for (var i = start; i < end; i++)
        {
            TouchParts(self, block, i, 0, leaves, kind);
        }
    }
}
