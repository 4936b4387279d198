using System.Timers;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Running: there is a timer beneath from each start to the next stop, and a callback of an earlier one does nothing.</content>
public partial class TimersTimer
{
    private readonly SyncObject properties = new("timer");
    private TimerState? timer;

    private void Enable(ControlledThread self, bool value)
    {
        if (isInitializing)
        {
            delayedEnable = value;
        }
        else if (isEnabled != value)
        {
            isEnabled = value;
            if (value)
            {
                RealTypes.ThrowIfDisposed(disposed, this);
                Begin(self);
            }
            else
            {
                End(self);
            }
        }
    }

    private void Begin(ControlledThread self)
    {
        if (timer is null)
        {
            TimerState? begun = null;
            timer = begun = new TimerState(properties, OperationKind.Change, () => OnDue(begun!));
        }

        SetTimes(self);
    }

    // One that has come for the only time is still there.
    private void End(ControlledThread self)
    {
        timer?.Dispose(self);
        timer = null;
    }

    private void SetTimes(ControlledThread self)
    {
        var ticks = (long)(int)Math.Ceiling(interval) * TimeSpan.TicksPerMillisecond;
        timer?.Set(self, ticks, autoReset ? ticks : -1);
    }

    private void OnDue(TimerState due)
    {
        if (due != timer)
        {
            return;
        }

        isEnabled &= autoReset;
        try
        {
            elapsed?.Invoke(this, new ElapsedEventArgs(DateTimeModel.Now));
        }
        catch (Exception exception) when (exception is not Unwind)
        {
        }
    }

    private ControlledThread Reach(OperationKind kind)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, new Operation(kind, properties));
        return self;
    }
}
