using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// The participants of a barrier and its present phase. To arrive is an interlocked operation, so the last one to come
/// knows what all did before; the others learn it from the end of the phase, and nothing of what comes after.
/// </summary>
/// <remarks>
/// <code>
/// gathering ──last one arrives──► action runs (IsFinishing) ──► next phase gathers, the waiting ones go on
///     └──────────────last one arrives, there is no action──────────►┘
/// </code>
/// </remarks>
internal sealed class BarrierState(int participants, Action? action) : SyncObject("barrier")
{
    private Phase current = new();

    /// <inheritdoc/>
    public override string State => $"{Arrived} of {Total}";

    public int Total { get; private set; } = participants;

    public int Arrived { get; private set; }

    public long Number { get; private set; }

    public bool IsFinishing { get; private set; }

    /// <summary>The thread that runs the action now, if any.</summary>
    public ControlledThread? InAction { get; private set; }

    /// <summary>Arrives and waits for the others. False when the time was over first: then it has not arrived.</summary>
    /// <exception cref="BarrierPostPhaseException">The action of the phase threw.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested first: then it has not arrived.</exception>
    public bool Arrive(ControlledThread self, long timeout, CancellationToken token)
    {
        Arrived++;
        self.Announce(EventKind.Exchanged, this);
        if (Arrived == Total)
        {
            Finish(self);
            return true;
        }

        var phase = current;
        phase.FirstSite = FirstSite;
        var reason = self.Await(phase, Engine.Change(this), timeout, token);
        Engine.ThrowIfInterrupted(reason);
        if (!phase.IsOpen && IsFinishing)
        {
            // Too late to step back: all have arrived, only the action is not done.
            Engine.ThrowIfInterrupted(self.Scheduler.Await(self, phase, Engine.Look(this)));
        }

        if (!phase.IsOpen)
        {
            Arrived--;
            self.Announce(EventKind.Exchanged, this);
            return reason == WakeReason.Cancelled ? throw token.Cancelled() : false;
        }

        self.Announce(EventKind.Acquired, phase);
        phase.ThrowIfFailed();
        return true;
    }

    /// <summary>Adds participants. Returns the first phase that they take part in, which has begun then.</summary>
    public long Add(ControlledThread self, int count)
    {
        Total += count;
        self.Announce(EventKind.Exchanged, this);
        if (!IsFinishing)
        {
            return Number;
        }

        var first = Number + 1;
        var phase = current;
        phase.FirstSite = FirstSite;
        Engine.ThrowIfInterrupted(self.Scheduler.Await(self, phase, Engine.Look(this)));
        self.Announce(EventKind.Acquired, phase);
        return first;
    }

    /// <summary>Takes participants away that have not arrived; all others may have.</summary>
    public void Remove(ControlledThread self, int count)
    {
        Total -= count;
        self.Announce(EventKind.Exchanged, this);
        if (Total > 0 && Arrived == Total)
        {
            Finish(self);
        }
    }

    // The action runs on the thread that came last, while the others wait.
    private void Finish(ControlledThread self)
    {
        var phase = current;
        Arrived = 0;
        if (action is not null)
        {
            RunAction(self, action, phase);
            self.Scheduler.Point(self, Engine.Change(this));
            IsFinishing = false;
            self.Announce(EventKind.Exchanged, this);
        }

        Number++;
        current = new Phase();
        self.Announce(EventKind.Released, phase);
        phase.Open();
        phase.ThrowIfFailed();
    }

    private void RunAction(ControlledThread self, Action body, Phase phase)
    {
        IsFinishing = true;
        InAction = self;
        (phase.Holder, phase.HolderSite) = (self.Id, self.Site);
        try
        {
            body();
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            phase.Failure = exception;
        }
        finally
        {
            InAction = null;
        }
    }

    /// <summary>Open once the phase is over. Each has its own, so that a slow thread is not ordered after the next phase.</summary>
    private sealed class Phase() : WaitQueue("barrier")
    {
        public Exception? Failure { get; set; }

        public void ThrowIfFailed()
        {
            if (Failure is not null)
            {
                throw new BarrierPostPhaseException(Failure);
            }
        }
    }
}
