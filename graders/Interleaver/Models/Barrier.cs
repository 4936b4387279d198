using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.Barrier"/>; what it means is in <see cref="BarrierState"/>.
/// </summary>
public class Barrier : ModelObject, IDisposable
{
    private const int MostParticipants = 32767;
    private readonly BarrierState state;
    private bool disposed;

    /// <inheritdoc cref="System.Threading.Barrier(int)"/>
    public Barrier(int participantCount) : this(participantCount, null)
    {
    }

    /// <inheritdoc cref="System.Threading.Barrier(int, Action{System.Threading.Barrier})"/>
    public Barrier(int participantCount, Action<Barrier>? postPhaseAction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(participantCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(participantCount, MostParticipants);
        state = new BarrierState(participantCount, postPhaseAction is null ? null : () => postPhaseAction(this));
    }

    /// <inheritdoc cref="System.Threading.Barrier.ParticipantsRemaining"/>
    public int ParticipantsRemaining => Look().Total - state.Arrived;

    /// <inheritdoc cref="System.Threading.Barrier.ParticipantCount"/>
    public int ParticipantCount => Look().Total;

    /// <inheritdoc cref="System.Threading.Barrier.CurrentPhaseNumber"/>
    public long CurrentPhaseNumber => Look().Number;

    /// <inheritdoc cref="System.Threading.Barrier.AddParticipant"/>
    public long AddParticipant()
    {
        try
        {
            return AddParticipants(1);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InvalidOperationException("Adding participants would exceed the maximum.");
        }
    }

    /// <inheritdoc cref="System.Threading.Barrier.AddParticipants(int)"/>
    public long AddParticipants(int participantCount)
    {
        var self = Engine.Self;
        self.ThrowIfDisposed(disposed, state, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(participantCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(participantCount, MostParticipants);
        Begin(self);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(participantCount, MostParticipants - state.Total);
        return state.Add(self, participantCount);
    }

    /// <inheritdoc cref="System.Threading.Barrier.RemoveParticipant"/>
    public void RemoveParticipant() => RemoveParticipants(1);

    /// <inheritdoc cref="System.Threading.Barrier.RemoveParticipants(int)"/>
    public void RemoveParticipants(int participantCount)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        self.ThrowIfDisposed(disposed, state, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(participantCount);
        Begin(self);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(participantCount, state.Total);
        if (state.Total - participantCount < state.Arrived)
        {
            throw new InvalidOperationException("More participants have arrived than would be left.");
        }

        state.Remove(self, participantCount);
    }

    /// <inheritdoc cref="System.Threading.Barrier.SignalAndWait()"/>
    public void SignalAndWait() => SignalAndWait(-1);

    /// <inheritdoc cref="System.Threading.Barrier.SignalAndWait(System.Threading.CancellationToken)"/>
    public void SignalAndWait(CancellationToken cancellationToken) => SignalAndWait(-1, cancellationToken);

    /// <inheritdoc cref="System.Threading.Barrier.SignalAndWait(TimeSpan)"/>
    public bool SignalAndWait(TimeSpan timeout) => SignalAndWait(Engine.Milliseconds(timeout));

    /// <inheritdoc cref="System.Threading.Barrier.SignalAndWait(TimeSpan, System.Threading.CancellationToken)"/>
    public bool SignalAndWait(TimeSpan timeout, CancellationToken cancellationToken) =>
        SignalAndWait(Engine.Milliseconds(timeout), cancellationToken);

    /// <inheritdoc cref="System.Threading.Barrier.SignalAndWait(int)"/>
    public bool SignalAndWait(int millisecondsTimeout) => SignalAndWait(millisecondsTimeout, default);

    /// <inheritdoc cref="System.Threading.Barrier.SignalAndWait(int, System.Threading.CancellationToken)"/>
    public bool SignalAndWait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        var self = Engine.Self;
        self.ThrowIfDisposed(disposed, state, this);
        self.ThrowIfRequested(cancellationToken);
        var timeout = Engine.Ticks(millisecondsTimeout);
        Begin(self);
        if (state.Total == 0)
        {
            throw new InvalidOperationException("The barrier has no participants.");
        }

        if (state.IsFinishing)
        {
            throw new InvalidOperationException("The number of threads using the barrier exceeded the number of participants.");
        }

        return state.Arrive(self, timeout, cancellationToken);
    }

    /// <inheritdoc cref="System.Threading.Barrier.Dispose()"/>
    public void Dispose()
    {
        ThrowIfInAction(Engine.Self);
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="System.Threading.Barrier.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        var self = Engine.Self;
        if (!disposed && !self.Scheduler.IsUnwinding)
        {
            self.Scheduler.Point(self, Engine.Change(state));
            disposed = true;
        }
    }

    private void Begin(ControlledThread self)
    {
        ThrowIfInAction(self);
        self.Scheduler.Point(self, Engine.Change(state));
        ThrowIfDisposed();
    }

    private BarrierState Look()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Look(state));
        self.Announce(EventKind.Observed, state);
        return state;
    }

    private void ThrowIfInAction(ControlledThread self)
    {
        if (state.InAction == self)
        {
            throw new InvalidOperationException("This method may not be called from within the postPhaseAction.");
        }
    }

    private void ThrowIfDisposed() => RealTypes.ThrowIfDisposed(disposed, this);
}
