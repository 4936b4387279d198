using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// A value in a concurrent collection. Whoever takes it or sees it there knows what was done before it was put in;
/// nobody learns that from another item of the collection.
/// </summary>
internal sealed class Item<T>(T value) : SyncObject("item")
{
    /// <summary>What was put in.</summary>
    public T Value { get; } = value;

    /// <inheritdoc/>
    public override string State => ValueText.Of(Value);

    /// <summary>It has been put in.</summary>
    public void GoesIn(ControlledThread self) => self.Announce(EventKind.Released, this, text: "adds to");

    /// <summary>It has been taken out.</summary>
    public T GoesOut(ControlledThread self)
    {
        self.Announce(EventKind.Acquired, this, text: "takes from");
        return Value;
    }

    /// <summary>It was seen, and stays.</summary>
    public T IsSeen(ControlledThread self)
    {
        self.Announce(EventKind.Observed, this);
        return Value;
    }
}
