using System.Runtime.CompilerServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What rewritten code calls before each instruction that touches memory which other threads may see. Does nothing on
/// threads that nobody controls, nor for null: the instruction itself then throws what it should.
/// </summary>
public static partial class Memory
{
    /// <summary>A field of an object is about to be read.</summary>
    public static void ReadField(object? owner, int slot, int site) => Touch(owner, slot, AccessKind.Read, site);

    /// <summary>A field of an object is about to be written.</summary>
    public static void WriteField(object? owner, int slot, int site) => Touch(owner, slot, AccessKind.Write, site);

    /// <summary>An element is about to be read.</summary>
    public static void ReadElement(Array? array, int index, int site) => Touch(array, index, AccessKind.Read, site);

    /// <summary>An element is about to be written.</summary>
    public static void WriteElement(Array? array, int index, int site) => Touch(array, index, AccessKind.Write, site);

    /// <summary>A static is about to be read.</summary>
    public static void ReadStatic(MemoryBlock? statics, int slot, int site) => Touch(statics, slot, AccessKind.Read, site);

    /// <summary>A static is about to be written.</summary>
    public static void WriteStatic(MemoryBlock? statics, int slot, int site) => Touch(statics, slot, AccessKind.Write, site);

    /// <summary>What a reference points to is about to be read.</summary>
    public static void ReadRef<T>(ref T location, int site) => TouchRef(ref location, AccessKind.Read, site);

    /// <summary>A method is about to be called on what a reference points to: who that belongs to is read, unless it is a struct.</summary>
    public static void ReadIfObject<T>(ref T location, int site)
    {
        if (!typeof(T).IsValueType)
        {
            TouchRef(ref location, AccessKind.Read, site);
        }
    }

    /// <summary>What a reference points to is about to be written.</summary>
    public static void WriteRef<T>(ref T location, int site) => TouchRef(ref location, AccessKind.Write, site);

    /// <summary>A reference to a field is taken: remember what it points into.</summary>
    public static ref T TakeField<T>(object? owner, ref T field, int slot)
    {
        if (ControlledThread.Current is { } self && owner is not null)
        {
            ThreadState.Of(self).References.Add(owner, ShadowOf(owner, self), slot, ref field);
        }

        return ref field;
    }

    /// <summary>A reference to an element is taken.</summary>
    public static ref T TakeElement<T>(Array? array, ref T element, int index)
    {
        if (ControlledThread.Current is { } self && array is not null)
        {
            ThreadState.Of(self).References.Add(array, ShadowOf(array, self), index, ref element);
        }

        return ref element;
    }

    /// <summary>An element of an array with several dimensions is about to be read.</summary>
    public static void ReadGrid<T>(Array grid, ref T element, int site) => ReadWholeElement<T>(grid, FlatIndex(grid, ref element), site);

    /// <summary>An element of an array with several dimensions is about to be written.</summary>
    public static void WriteGrid<T>(Array grid, ref T element, int site) => WriteWholeElement<T>(grid, FlatIndex(grid, ref element), site);

    /// <summary>A reference to an element of an array with several dimensions is about to be taken.</summary>
    public static void TakeGrid<T>(Array grid, ref T element, int site)
    {
        Flow.At(site);
        TakeElement(grid, ref element, FlatIndex(grid, ref element));
    }

    /// <summary>A reference to a static is taken.</summary>
    public static ref T TakeStatic<T>(ref T location, MemoryBlock? statics, int slot)
    {
        if (ControlledThread.Current is { } self && statics is not null)
        {
            ThreadState.Of(self).References.AddStatic(statics, slot, ref location);
        }

        return ref location;
    }

    internal static Shadow ShadowOf(object target, ControlledThread self) =>
        target is Watched watched ? watched.ShadowFor(self) : World.Of(self).Objects.Of(target);

    private static int FlatIndex<T>(Array grid, ref T element)
    {
        ref var first = ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(grid);
        return (int)(Unsafe.ByteOffset(ref first, ref Unsafe.As<T, byte>(ref element)) / Unsafe.SizeOf<T>());
    }

    // An array's class is never one of the program's: nothing to look up in the array itself. What is no element of it is
    // not touched; the instruction throws.
    private static void Touch(Array? array, int index, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self && array is not null && (uint)index < (uint)array.Length)
        {
            self.Site = site;
            self.Scheduler.Access(self, World.Of(self).Objects.Of(array), index, 0, kind);
        }
    }

    private static void Touch(object? owner, int slot, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self && owner is not null)
        {
            self.Site = site;
            self.Scheduler.Access(self, ShadowOf(owner, self), slot, 0, kind);
        }
    }

    private static void Touch(MemoryBlock? block, int slot, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self && block is not null)
        {
            self.Site = site;
            self.Scheduler.Access(self, block, slot, 0, kind);
        }
    }

    private static void TouchRef<T>(ref T location, AccessKind kind, int site)
    {
        if (ControlledThread.Current is { } self && ThreadState.Of(self).References.TryFind(ref location, out var found))
        {
            Touch<T>(self, found.Block, found.Slot, found.Leaf, kind, site);
        }
    }
}
