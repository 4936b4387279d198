using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Mutex"/>, without names; what it means is in <see cref="MutexState"/>.</summary>
public sealed class Mutex : WaitHandle
{
    private readonly MutexState state = new();

    /// <inheritdoc cref="System.Threading.Mutex()"/>
    public Mutex() => state.Object = this;

    /// <inheritdoc cref="System.Threading.Mutex(bool)"/>
    public Mutex(bool initiallyOwned) : this()
    {
        if (initiallyOwned)
        {
            state.FirstSite = Engine.Self.Site;
            state.Take(Engine.Self);
        }
    }

    /// <inheritdoc/>
    internal override WaitQueue Queue => state;

    /// <inheritdoc cref="System.Threading.Mutex.ReleaseMutex"/>
    public void ReleaseMutex()
    {
        var self = Engine.Self;
        if (!self.Scheduler.IsUnwinding)
        {
            ThrowIfDisposed(self);
            state.GiveBack(self);
        }
    }

    /// <inheritdoc/>
    internal override bool IsOwnedBy(ControlledThread self) => state.IsOwnedBy(self);

    /// <inheritdoc/>
    internal override bool Take(ControlledThread self) => state.Take(self);

    /// <inheritdoc/>
    internal override void Signal(ControlledThread self) => state.GiveBack(self);
}
