namespace Interleaver.Events;

/// <summary>Places that were registered one after the other, for code that is rewritten in one process and runs in another.</summary>
/// <param name="First">Number of the first of them.</param>
/// <param name="All">The places, in the order of their numbers.</param>
public sealed record PlaceBlock(int First, IReadOnlyList<Place> All);
