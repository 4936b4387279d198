using Interleaver.Events;

namespace Interleaver.Tracing;

/// <summary>One row of a trace: an event, or a memory access, at its virtual time.</summary>
/// <param name="Event">What happened, if it was an event.</param>
/// <param name="Access">How memory was touched, if it was an access.</param>
/// <param name="Thread">Who.</param>
/// <param name="Site">Where in the source.</param>
/// <param name="Slot">The slot touched: the index, for an array.</param>
/// <param name="Block">The identity of the memory touched.</param>
/// <param name="Time">Ticks of virtual time since the interleaving began.</param>
public sealed record TraceStep(Event? Event, AccessKind? Access, int Thread, int Site, int Slot, long Time, object? Block = null);
