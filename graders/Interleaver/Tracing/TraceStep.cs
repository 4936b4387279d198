using Interleaver.Events;

namespace Interleaver.Tracing;

/// <summary>One row of a trace: an event, or a memory access, at its virtual time.</summary>
/// <param name="Event">What happened, if it was an event.</param>
/// <param name="Access">How memory was touched, if it was an access.</param>
/// <param name="Thread">Who.</param>
/// <param name="Site">Where in the source.</param>
/// <param name="Time">Ticks of virtual time since the interleaving began.</param>
public sealed record TraceStep(Event? Event, AccessKind? Access, int Thread, int Site, long Time)
{
    /// <summary>Where in the source, to read.</summary>
    public Place Place => Places.Get(Site);

    /// <summary>The identity of the memory touched: by an access, and by an event that belongs to a volatile or interlocked one.</summary>
    public MemoryBlock? Block { get; init; }

    /// <summary>The slot touched: the index, for an array.</summary>
    public int Slot { get; init; }

    /// <summary>Where in the slot, for a part of a struct.</summary>
    public int Leaf { get; init; }

    /// <summary>
    /// What a read found, or a write left; how the object of an event stood after it ("2 left"), or the item that changed hands.
    /// Null when it cannot be told, or there is nothing to tell.
    /// </summary>
    public string? Value { get; init; }
}
