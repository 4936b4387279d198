using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// When a timer is due, and its callbacks that run. Each callback has a pool thread of its own, which the clock starts:
/// callbacks that take longer than the period overlap, as in the BCL, and one whose time has come may still be kept from
/// beginning by Dispose. The owner passes the scheduling points.
/// </summary>
/// <param name="owner">What the callbacks' beginnings touch.</param>
/// <param name="beginning">How they touch it.</param>
/// <param name="callback">Runs in the context in which the timer was made.</param>
internal sealed class TimerState(SyncObject owner, OperationKind beginning, Action callback)
{
    // All that the callbacks did before they ended.
    private readonly SyncObject ends = new("ends of callbacks");
    private readonly ExecutionContext? context = ExecutionContext.Capture();
    private TimerEntry? next;
    private long period;
    private int running;
    private int site;
    private Action<ControlledThread>? ended;

    public bool IsDisposed { get; private set; }

    /// <summary>Sets both times, in ticks; a negative number is never, and so is a period of 0. What is due now begins in this step's turn.</summary>
    public void Set(ControlledThread self, long dueTime, long newPeriod)
    {
        Cancel(self);
        period = newPeriod;
        site = self.Site;
        self.Announce(EventKind.Released, owner);
        if (dueTime > 0)
        {
            Arm(self.Scheduler, dueTime);
        }
        else if (dueTime == 0)
        {
            if (period > 0)
            {
                Arm(self.Scheduler, period);
            }

            Thread.StartForTimer(Run);
        }
    }

    /// <summary>No callback begins any more.</summary>
    public void Dispose(ControlledThread self)
    {
        IsDisposed = true;
        Cancel(self);
    }

    /// <summary>The same, and tells when all callbacks have ended.</summary>
    public void Dispose(ControlledThread self, Action<ControlledThread> whenEnded)
    {
        Dispose(self);
        ended = whenEnded;
        SignalIfEnded(self);
    }

    private void Run()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, new Operation(beginning, owner));
        if (IsDisposed)
        {
            return;
        }

        self.Announce(EventKind.Observed, owner);
        running++;
        ExecutionContext.RunIn(context, callback);
        running--;
        self.Announce(EventKind.Released, ends, changes: false);
        SignalIfEnded(self);
    }

    private void SignalIfEnded(ControlledThread self)
    {
        if (running == 0 && ended is { } tell)
        {
            ended = null;
            self.Announce(EventKind.Observed, ends);
            tell(self);
        }
    }

    private void Arm(Scheduler scheduler, long delay)
    {
        var active = World.Of(Engine.Self).The<ActiveTimers>();
        active.Count++;
        next = scheduler.Clock.Add(delay, () =>
        {
            active.Count--;
            next = null;
            if (period > 0)
            {
                Arm(scheduler, period);
            }

            Thread.StartByClock(scheduler, owner, Run, site);
        });
    }

    private void Cancel(ControlledThread self)
    {
        if (next is not null)
        {
            self.Scheduler.Clock.Cancel(next);
            next = null;
            World.Of(self).The<ActiveTimers>().Count--;
        }
    }
}
