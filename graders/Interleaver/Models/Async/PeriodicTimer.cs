using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.PeriodicTimer"/> on virtual time. A tick that nobody waited for is kept; several
/// are kept as one.
/// </summary>
public sealed class PeriodicTimer : ModelObject, IDisposable
{
    // The longest period that the BCL takes, in ms.
    private const uint LongestPeriod = uint.MaxValue - 1;

    private static readonly long Endless = Timeout.InfiniteTimeSpan.Ticks;

    private readonly SyncObject state = new("periodic timer");
    private long period;
    private long due;
    private TimerEntry? entry;

    // Of a clock of the program's own, which then says when a period is over; and whether it has said so to nobody.
    private readonly ITimer? timer;
    private bool isSignaled;

    private Task<bool>? waiting;
    private bool isStopped;

    /// <inheritdoc cref="System.Threading.PeriodicTimer(TimeSpan)"/>
    public PeriodicTimer(TimeSpan period)
    {
        this.period = Checked(period, nameof(period));
        due = NextAfter(Engine.Self.Scheduler.Clock.Now);
    }

    /// <inheritdoc cref="System.Threading.PeriodicTimer(TimeSpan, System.TimeProvider)"/>
    public PeriodicTimer(TimeSpan period, TimeProvider timeProvider) : this(period)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        if (timeProvider != TimeProvider.System)
        {
            due = long.MaxValue;
            var whole = TimeSpan.FromTicks(this.period);
            timer = timeProvider.CreateTimer(_ => Signal(Engine.Self), null, whole, whole);
        }
    }

    /// <inheritdoc cref="System.Threading.PeriodicTimer.Period"/>
    public TimeSpan Period
    {
        get
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(state));
            return TimeSpan.FromTicks(period);
        }

        set
        {
            var ticks = Checked(value, nameof(value));
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Change(state));
            RealTypes.ThrowIfDisposed(isStopped, this);
            period = ticks;
            due = timer is null ? NextAfter(self.Scheduler.Clock.Now) : due;
            timer?.Change(TimeSpan.FromTicks(ticks), TimeSpan.FromTicks(ticks));
            if (waiting is not null && timer is null)
            {
                Arm(self.Scheduler.Clock);
            }
        }
    }

    /// <inheritdoc cref="System.Threading.PeriodicTimer.WaitForNextTickAsync(System.Threading.CancellationToken)"/>
    public ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default)
    {
        var self = Engine.Self;
        if (self.IsRequested(cancellationToken))
        {
            return new ValueTask<bool>(Task.EndedBy(new Task<bool>("task", null, TaskCreationOptions.None), cancellationToken));
        }

        self.Scheduler.Point(self, Engine.Change(state));
        if (waiting is not null)
        {
            throw new InvalidOperationException("Operation is not valid due to the current state of the object.");
        }

        if (isStopped)
        {
            return new ValueTask<bool>(false);
        }

        if (isSignaled)
        {
            isSignaled = false;
            return new ValueTask<bool>(true);
        }

        if (due <= self.Scheduler.Clock.Now)
        {
            due += ((self.Scheduler.Clock.Now - due) / period * period) + period;
            return new ValueTask<bool>(true);
        }

        var promise = waiting = new Task<bool>("tick", null, TaskCreationOptions.None, state);
        if (timer is null && period != Endless)
        {
            Arm(self.Scheduler.Clock);
            promise.PausesUntil(due);
        }

        promise.GiveUpWhen(cancellationToken, Disarm);
        return new ValueTask<bool>(promise);
    }

    /// <inheritdoc cref="System.Threading.PeriodicTimer.Dispose"/>
    public void Dispose()
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        timer?.Dispose();
        self.Scheduler.Point(self, Engine.Change(state));
        isStopped = true;
        Tell(self, isTick: false);
    }

    private void Signal(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Change(state));
        isSignaled = !isStopped && waiting is null;
        Tell(self, isTick: true);
    }

    private void Tell(ControlledThread self, bool isTick)
    {
        if (waiting is { } promise)
        {
            Disarm();
            var ready = new List<Continuation>();
            promise.Keep(isTick);
            promise.Settle(self, TaskStatus.RanToCompletion, ready);
            Continuation.RunAll(self, ready, inline: true);
        }
    }

    private long NextAfter(long now) => period == Endless ? long.MaxValue : now + period;

    private void Arm(VirtualClock clock)
    {
        if (entry is not null)
        {
            clock.Cancel(entry);
        }

        entry = period == Endless ? null : clock.Add(due - clock.Now, Tick);
    }

    private void Tick()
    {
        var promise = waiting!;
        due += period;
        (waiting, entry) = (null, null);
        promise.EndByClock(true);
    }

    private void Disarm()
    {
        if (entry is not null)
        {
            Engine.Self.Scheduler.Clock.Cancel(entry);
        }

        (waiting, entry) = (null, null);
    }

    private static long Checked(TimeSpan period, string parameter)
    {
        var milliseconds = (long)period.TotalMilliseconds;
        return milliseconds is -1 or (>= 1 and <= LongestPeriod)
            ? milliseconds * TimeSpan.TicksPerMillisecond
            : throw new ArgumentOutOfRangeException(parameter);
    }
}
