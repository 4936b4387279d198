namespace Interleaver.Events;

/// <summary>
/// The identity of something that threads synchronise on: a lock, an event, a volatile location, a thread's end.
/// The models keep its state; a listener may hang its own data on <see cref="Clock"/>.
/// </summary>
/// <param name="kind">What a reader calls it: "lock", "semaphore", "event"…</param>
public class SyncObject(string kind)
{
    /// <summary>The kind of what Monitor.Wait waits for.</summary>
    public const string PulseKind = "pulse";

    private string name = "";

    /// <summary>What a reader calls it.</summary>
    public string Kind { get; } = kind;

    /// <summary>The object that the program knows it by; null when the program knows of none.</summary>
    public object? Object { get; set; }

    /// <summary>Where it was first used; the name comes from there until somebody knows a better one.</summary>
    public int FirstSite { get; set; }

    /// <summary>The name in the source (a field, a variable, an element of an array); empty when it has none.</summary>
    public string Name
    {
        get => name.Length > 0 ? name : Places.Get(FirstSite).Subject;
        set => name = value;
    }

    /// <summary>The thread that holds it, or -1. Only meaningful for what has one owner.</summary>
    public int Holder { get; set; } = -1;

    /// <summary>Where the holder took it.</summary>
    public int HolderSite { get; set; }

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
    public override string ToString() => Name.Length == 0 ? Kind : IsOnSomething ? $"{Kind} on {Name}" : $"{Kind} {Name}";

    /// <summary>What a reader calls it where there is little room: by its name alone if that says what it is.</summary>
    public string ShortName => Name.Length == 0 || IsOnSomething ? ToString() : Name;

    private bool IsOnSomething => Kind == PulseKind || Name == "this" || Name.StartsWith("this#", StringComparison.Ordinal);
}
