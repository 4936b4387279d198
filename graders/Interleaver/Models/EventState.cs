using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What all events have in common: set or not. Open while set. One that resets itself lets a single wait through, and
/// any waiting thread may be the one. The owner passes the scheduling points; here is only what happens at them.
/// </summary>
internal class EventState : WaitQueue
{
    private readonly bool resetsItself;

    public EventState(bool isSet, bool resetsItself = false, string kind = "event") : base(kind)
    {
        this.resetsItself = resetsItself;
        if (isSet)
        {
            Open();
        }
    }

    /// <inheritdoc/>
    public override string State => IsOpen ? "set" : "not set";

    /// <summary>What a wait does.</summary>
    public OperationKind WaitKind => resetsItself ? OperationKind.Change : OperationKind.Look;

    public void Set(ControlledThread self)
    {
        var changes = !IsOpen;
        Open();
        self.Announce(EventKind.Released, this, changes, text: "sets");
    }

    // Whoever sees the event reset is ordered after this, so it hands over like a signal.
    public void Reset(ControlledThread self)
    {
        var changes = IsOpen;
        Close();
        self.Announce(EventKind.Released, this, changes, text: "resets");
    }

    /// <summary>A wait has succeeded.</summary>
    public void Pass(ControlledThread self)
    {
        if (resetsItself)
        {
            Close();
        }

        self.Announce(EventKind.Acquired, this, changes: resetsItself, text: "passes");
    }
}
