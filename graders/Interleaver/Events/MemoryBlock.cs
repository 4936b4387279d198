using System.Runtime.CompilerServices;

namespace Interleaver.Events;

/// <summary>
/// The identity of a piece of memory: an object's fields, an array's elements, a type's statics.
/// A location is a block, a slot in it (field ordinal, element index) and a leaf (byte offset inside a struct-typed slot).
/// </summary>
public class MemoryBlock
{
    /// <summary>Where the slots of a class begin whose base belongs to another assembly, which may have given out its own.</summary>
    public const int SlotsOfForeignBase = 40;

    private Dictionary<(int Slot, int Leaf), SyncObject>? syncs;
    private long[] readers = [];

    /// <summary>The object of the program whose memory it is; null for statics.</summary>
    public object? Object { get; init; }

    /// <summary>Room for the race detector's history of this block.</summary>
    public object? Cells;

    /// <summary>The synchronisation identity of one location, for volatile and interlocked operations on it.</summary>
    public SyncObject SyncAt(int slot, int leaf)
    {
        syncs ??= [];
        if (!syncs.TryGetValue((slot, leaf), out var sync))
        {
            sync = new SyncObject("variable");
            syncs.Add((slot, leaf), sync);
        }

        return sync;
    }

    /// <summary>
    /// The value that stands at a location now, for a reader; null when it cannot be told. Only blocks of an interleaving that
    /// is replayed for its trace know theirs.
    /// </summary>
    /// <param name="slot">The slot.</param>
    /// <param name="leaf">Where in the slot.</param>
    /// <param name="subject">The name under which the location is touched: tells a whole struct from its first part.</param>
    public virtual string? Describe(int slot, int leaf, string subject) => null;

    /// <summary>The object that a field refers to now, on the same terms; null where there is no such field, or a value in it.</summary>
    /// <param name="slot">The field's slot.</param>
    public virtual object? ReferenceAt(int slot) => null;

    /// <summary>Notes who reads a slot, and when, in one number that is not 0. False when that is noted already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NoteReader(int slot, long reader)
    {
        var noted = readers;
        if ((uint)slot >= (uint)noted.Length)
        {
            noted = GrowTo(slot);
        }
        else if (noted[slot] == reader)
        {
            return false;
        }

        noted[slot] = reader;
        return true;
    }

    /// <summary>Whoever reads the slot next has not read what is there then.</summary>
    public void ForgetReader(int slot)
    {
        if ((uint)slot < (uint)readers.Length)
        {
            readers[slot] = 0;
        }
    }

    /// <summary>The same of slots that stand beside each other.</summary>
    public void ForgetReaders(int slot, int count)
    {
        if (slot < readers.Length)
        {
            Array.Clear(readers, slot, Math.Min(count, readers.Length - slot));
        }
    }

    private long[] GrowTo(int slot)
    {
        Array.Resize(ref readers, Math.Max(Math.Max(4, readers.Length * 2), slot + 1));
        return readers;
    }
}
