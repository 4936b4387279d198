using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.EventWaitHandle"/>, without names: other processes are out of reach.</summary>
public class EventWaitHandle : WaitHandle
{
    private readonly EventState state;

    /// <inheritdoc cref="System.Threading.EventWaitHandle(bool, EventResetMode)"/>
    public EventWaitHandle(bool initialState, EventResetMode mode)
        : this(new EventState(initialState, resetsItself: mode == EventResetMode.AutoReset))
    {
        if (mode is not (EventResetMode.AutoReset or EventResetMode.ManualReset))
        {
            throw new ArgumentException("Value of flags is invalid.", nameof(mode));
        }
    }

    /// <summary>Another way to wait for an event that belongs to another model.</summary>
    internal EventWaitHandle(EventState state)
    {
        this.state = state;
        state.Object ??= this;
    }

    /// <inheritdoc/>
    internal override WaitQueue Queue => state;

    /// <inheritdoc/>
    internal override OperationKind WaitKind => state.WaitKind;

    /// <inheritdoc cref="System.Threading.EventWaitHandle.Set"/>
    public bool Set()
    {
        var self = Engine.Self;
        if (!self.Scheduler.IsUnwinding)
        {
            Signal(self);
        }

        return true;
    }

    /// <inheritdoc cref="System.Threading.EventWaitHandle.Reset"/>
    public bool Reset()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(state));
        ThrowIfDisposed();
        state.Reset(self);
        return true;
    }

    /// <inheritdoc/>
    internal override bool Take(ControlledThread self)
    {
        state.Pass(self);
        return false;
    }

    /// <inheritdoc/>
    internal override void Signal(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Change(state));
        ThrowIfDisposed();
        state.Set(self);
    }
}
