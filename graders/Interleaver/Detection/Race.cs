using Interleaver.Events;

namespace Interleaver.Detection;

/// <summary>One side of a race.</summary>
/// <param name="Thread">Who.</param>
/// <param name="Kind">How.</param>
/// <param name="Site">Where in the source.</param>
public readonly record struct Access(int Thread, AccessKind Kind, int Site);

/// <summary>Two accesses to one location that nothing orders, at least one of them a write.</summary>
/// <param name="Earlier">The one that came first in this interleaving.</param>
/// <param name="Later">The one that came second.</param>
/// <param name="Slot">The slot of the location: the index, for an array.</param>
public sealed record Race(Access Earlier, Access Later, int Slot);
