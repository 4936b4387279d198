namespace Interleaver.Events;

/// <summary>
/// The identity of a piece of memory: an object's fields, an array's elements, a type's statics.
/// A location is a block, a slot in it (field ordinal, element index) and a leaf (byte offset inside a struct-typed slot).
/// </summary>
public class MemoryBlock
{
    private Dictionary<(int Slot, int Leaf), SyncObject>? syncs;

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
}
