using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// The end of an object that is disposed of. Who begins to wait looks first whether it has come, in a step of its own: who then
/// waits for ever takes no other, and a search would not turn round the wait and the end. That step commutes with all but the end.
/// </summary>
/// <param name="target">What steps on the object touch.</param>
internal sealed class Disposal(SyncObject target)
{
    private readonly SyncObject life = new(target.Kind);
    private Everything? everything;

    /// <summary>Whether it has come.</summary>
    public bool HasCome { get; private set; }

    /// <summary>It comes now, in a step, unless it has come before or the interleaving is over. True when it does.</summary>
    public bool Comes(ControlledThread self)
    {
        if (HasCome || self.Scheduler.IsUnwinding)
        {
            return false;
        }

        self.Scheduler.Point(self, Engine.Change(everything ??= new Everything(target.Kind, [life, target])));
        HasCome = true;
        return true;
    }

    /// <summary>The first step of a call that may wait, or that takes no other step: whether the end has come before.</summary>
    public bool IsSeen(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Use(life));
        return HasCome;
    }

    /// <summary>The same step, for a call that refuses then.</summary>
    /// <param name="self">The calling thread.</param>
    /// <param name="owner">What was disposed of.</param>
    /// <param name="timeout">How long the call may wait. If not at all, then its next step looks again, and this is none as long as all is well.</param>
    /// <exception cref="ObjectDisposedException">The end has come before.</exception>
    public void ThrowIfSeen(ControlledThread self, object owner, long timeout = -1) =>
        RealTypes.ThrowIfDisposed((HasCome || timeout != 0) && IsSeen(self), owner);

    /// <summary>
    /// For the turn of such a call, once it is through: one that could not wait looks again. Who waited when it was let go on is let go on,
    /// whatever becomes of the object before it does.
    /// </summary>
    /// <param name="owner">What was disposed of.</param>
    /// <param name="timeout">How long the call might wait.</param>
    /// <exception cref="ObjectDisposedException">The end has come.</exception>
    public void ThrowUnlessWaited(object owner, long timeout) => RealTypes.ThrowIfDisposed(timeout == 0 && HasCome, owner);

    private sealed class Everything(string kind, SyncObject[] parts) : SyncObject(kind)
    {
        public override IReadOnlyList<SyncObject>? Parts => parts;
    }
}
