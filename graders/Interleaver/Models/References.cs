using System.Runtime.CompilerServices;
using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>
/// What the references that a thread has taken point into. A reference is an address and cannot be looked up, so each
/// `ref` that rewritten code takes into an object is noted here with its offset from the start of the object; a later
/// access through a reference finds its location by comparing offsets. Offsets stay true when the collector moves the
/// object. References to locals are never noted and never found: no other thread can see those.
/// </summary>
internal sealed class References
{
    // References live on the stack, so what a thread uses is what it took lately. A hit moves to the front.
    private const int Most = 256;
    private readonly List<Entry> entries = [];

    public void Add<T>(object owner, MemoryBlock block, int slot, ref T location)
    {
        var offset = Unsafe.ByteOffset(ref Start(owner), ref Unsafe.As<T, byte>(ref location));
        Note(new Entry(owner, offset, Unsafe.SizeOf<T>(), Unsafe.SizeOf<T>(), block, slot));
    }

    /// <summary>All elements of an array, which is not empty.</summary>
    public void AddElements<T>(T[] array, MemoryBlock block)
    {
        var offset = Unsafe.ByteOffset(ref Start(array), ref Unsafe.As<T, byte>(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(array)));
        Note(new Entry(array, offset, (nint)array.Length * Unsafe.SizeOf<T>(), Unsafe.SizeOf<T>(), block, 0));
    }

    /// <summary>All of a struct in a box.</summary>
    public void AddBox(object box, MemoryBlock block, int size) => Note(new Entry(box, 0, size, size, block, 0));

    public unsafe void AddStatic<T>(MemoryBlock block, int slot, ref T location)
    {
        // Statics do not move, except those of assemblies that can be unloaded: no program under the engine may be one.
        var address = (nint)Unsafe.AsPointer(ref location);
        Note(new Entry(null, address, Unsafe.SizeOf<T>(), Unsafe.SizeOf<T>(), block, slot));
    }

    public bool TryFind<T>(ref T location, out Location found)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var entry = entries[i];
            var distance = Distance(entry, ref Unsafe.As<T, byte>(ref location)) - entry.Offset;
            if (distance < 0 || distance >= entry.Size)
            {
                continue;
            }

            if (i != entries.Count - 1)
            {
                (entries[i], entries[^1]) = (entries[^1], entries[i]);
            }

            var slots = (entry.Size - distance + entry.Stride - 1) / entry.Stride;
            found = new Location(entry.Block, entry.Slot + (int)(distance / entry.Stride), (int)(distance % entry.Stride), (int)slots);
            return true;
        }

        found = default;
        return false;
    }

    private static unsafe nint Distance(in Entry entry, ref byte location) => entry.Owner is { } owner
        ? Unsafe.ByteOffset(ref Start(owner), ref location)
        : (nint)Unsafe.AsPointer(ref location);

    private void Note(Entry entry)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (entries[i].Same(entry))
            {
                (entries[i], entries[^1]) = (entries[^1], entries[i]);
                return;
            }
        }

        if (entries.Count == Most)
        {
            entries.RemoveAt(0);
        }

        entries.Add(entry);
    }

    private static ref byte Start(object owner) => ref Unsafe.As<Raw>(owner).FirstByte;

    /// <summary>A location: block, slot, byte offset within the slot, and how many slots there are from there on.</summary>
    internal readonly record struct Location(MemoryBlock Block, int Slot, int Leaf, int Slots = 1);

    private readonly record struct Entry(object? Owner, nint Offset, nint Size, int Stride, MemoryBlock Block, int Slot)
    {
        public bool Same(in Entry other) =>
            ReferenceEquals(Block, other.Block) && Slot == other.Slot && Offset == other.Offset && Size == other.Size;
    }

    // Any object seen as this class has its first field's address at FirstByte.
    private sealed class Raw
    {
        public byte FirstByte;
    }
}
