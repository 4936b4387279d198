using Interleaver.Events;

namespace Interleaver.Detection;

/// <summary>A thread took a lock while it held another one.</summary>
/// <param name="Thread">Who.</param>
/// <param name="Outer">What it held.</param>
/// <param name="Inner">What it took.</param>
/// <param name="Site">Where it took it.</param>
/// <param name="Occurrence">How many locks it had taken there before.</param>
public sealed record LockOrder(int Thread, SyncObject Outer, SyncObject Inner, int Site, int Occurrence)
{
    /// <summary>All that it held: two threads that hold one lock in common cannot both be here.</summary>
    public required IReadOnlyList<SyncObject> Held { get; init; }

    /// <summary>What starts and joins alone order before it.</summary>
    public required VectorClock Past { get; init; }

    /// <summary>Whether both can be in the midst of it at once.</summary>
    public bool CanOverlap(LockOrder other) =>
        Thread != other.Thread && !Precedes(other) && !other.Precedes(this) && !Held.Any(other.Held.Contains);

    private bool Precedes(LockOrder other) => other.Past[Thread] >= Past[Thread];
}
