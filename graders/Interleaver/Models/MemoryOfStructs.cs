using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>A struct as a whole: all of its parts are touched, for another thread may use one of them alone.</content>
public static partial class Memory
{
    /// <summary>A field is about to be read, with all that is in it.</summary>
    public static void ReadWholeField<T>(object? owner, int slot, int site) => TouchWhole<T>(owner, slot, AccessKind.Read, site);

    /// <summary>A field is about to be written, with all that is in it.</summary>
    public static void WriteWholeField<T>(object? owner, int slot, int site) => TouchWhole<T>(owner, slot, AccessKind.Write, site);

    /// <summary>An element is about to be read, with all that is in it.</summary>
    public static void ReadWholeElement<T>(Array? array, int index, int site) => TouchWhole<T>(array, index, AccessKind.Read, site);

    /// <summary>An element is about to be written, with all that is in it.</summary>
    public static void WriteWholeElement<T>(Array? array, int index, int site) => TouchWhole<T>(array, index, AccessKind.Write, site);

    /// <summary>A static is about to be read, with all that is in it.</summary>
    public static void ReadWholeStatic<T>(MemoryBlock? statics, int slot, int site) => TouchWhole<T>(statics, slot, AccessKind.Read, site);

    /// <summary>A static is about to be written, with all that is in it.</summary>
    public static void WriteWholeStatic<T>(MemoryBlock? statics, int slot, int site) => TouchWhole<T>(statics, slot, AccessKind.Write, site);

    private static void TouchWhole<T>(object? owner, int slot, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self && owner is not null)
        {
            Touch<T>(self, ShadowOf(owner, self), slot, 0, kind, site);
        }
    }

    private static void TouchWhole<T>(Array? array, int index, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self && array is not null && (uint)index < (uint)array.Length)
        {
            Touch<T>(self, World.Of(self).Objects.Of(array), index, 0, kind, site);
        }
    }

    private static void TouchWhole<T>(MemoryBlock? block, int slot, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self && block is not null)
        {
            Touch<T>(self, block, slot, 0, kind, site);
        }
    }

    private static void Touch<T>(ControlledThread self, MemoryBlock block, int slot, int start, AccessKind kind, int site)
    {
        self.Site = site;
        foreach (var leaf in Leaves<T>.Offsets)
        {
            self.Scheduler.Access(self, block, slot, start + leaf, kind);
        }
    }
}
