using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Who owns a mutex and how often. Open while nobody does. When the owner ends without releasing it, it is abandoned:
/// it opens, and the next one to take it is told.
/// </summary>
internal sealed class MutexState : WaitQueue
{
    // Stays when the owner ends: its end and the next step on the mutex must not change places unnoticed.
    private ControlledThread? owner;
    private int depth;
    private bool isAbandoned;

    public MutexState() : base("mutex") => Open();

    /// <inheritdoc/>
    public override IReadOnlyList<SyncObject>? Parts => owner is null ? null : [owner.End];

    /// <inheritdoc/>
    public override bool IsLock => true;

    public bool IsOwnedBy(ControlledThread thread) => owner == thread;

    /// <summary>Takes it, once more if the thread owns it. True: it was abandoned.</summary>
    public bool Take(ControlledThread self)
    {
        if (IsOwnedBy(self))
        {
            depth++;
            return false;
        }

        var wasAbandoned = isAbandoned;
        isAbandoned = false;
        owner = self;
        depth = 1;
        Holder = self.Id;
        HolderSite = self.Site;
        self.End.Changed += Abandon;
        self.Announce(EventKind.Acquired, this);
        Close();
        return wasAbandoned;
    }

    /// <summary>Gives it back once.</summary>
    /// <exception cref="ApplicationException">The thread does not own it.</exception>
    public void GiveBack(ControlledThread self)
    {
        if (!IsOwnedBy(self))
        {
            throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
        }

        if (depth > 1)
        {
            depth--;
            return;
        }

        self.Scheduler.Point(self, Engine.Change(this));
        Leave(self);
        owner = null;
    }

    private void Abandon()
    {
        isAbandoned = true;
        Leave(owner!);
    }

    private void Leave(ControlledThread self)
    {
        self.End.Changed -= Abandon;
        Holder = -1;
        self.Announce(EventKind.Released, this);
        Open();
    }
}
