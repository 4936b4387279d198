namespace Interleaver.Events;

/// <summary>
/// The identity of something that threads synchronise on: a lock, an event, a volatile location, a thread's end.
/// The models keep its state; a listener may hang its own data on <see cref="Clock"/>.
/// </summary>
/// <param name="kind">What a reader calls it: "lock", "semaphore", "event"…</param>
public class SyncObject(string kind)
{
    /// <summary>What a reader calls it.</summary>
    public string Kind { get; } = kind;

    /// <summary>Where it was first used; its name in the source (field or variable) comes from there.</summary>
    public int FirstSite { get; set; }

    /// <summary>The name in the source; empty when it has none.</summary>
    public string Name => Places.Get(FirstSite).Subject;

    /// <summary>The thread that holds it, or -1. Only meaningful for what has one owner.</summary>
    public int Holder { get; set; } = -1;

    /// <summary>Where the holder took it.</summary>
    public int HolderSite { get; set; }

    /// <summary>Where the latest signal, release or pulse was given; 0 when there was none.</summary>
    public int LastSignalSite { get; set; }

    /// <summary>Room for the race detector's clock of this object.</summary>
    public object? Clock;

    /// <summary>Whether touching this object touches the other one too: then the order of the two steps matters.</summary>
    public bool Overlaps(SyncObject other) =>
        ReferenceEquals(this, other) || (Parts is { } parts && parts.Any(part => part.Overlaps(other) || other.Overlaps(part)));

    /// <summary>Whether one thread holds it at a time, and nobody else can give it back: others may wait for that thread.</summary>
    public virtual bool IsLock => false;

    /// <summary>What a step on this object touches besides the object itself; null for nothing.</summary>
    public virtual IReadOnlyList<SyncObject>? Parts => null;

    /// <summary>How it stands now, for a reader, in a word or two: "2 left", "set"; null when there is nothing to say.</summary>
    public virtual string? State => null;

    /// <inheritdoc/>
    public override string ToString() => Name.Length > 0 ? $"{Kind} {Name}" : Kind;
}
