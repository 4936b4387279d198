using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.Timer"/> on virtual time; its callbacks are in <see cref="TimerState"/>. To change it
/// or dispose of it waits for no callback, so it gives no order with one either; the handle given to
/// <see cref="Dispose(WaitHandle)"/> does, and so does to await <see cref="DisposeAsync"/>.
/// </summary>
public sealed class Timer : ModelObject, IDisposable, ITimer
{
    // The longest time that the BCL takes, in ms. The value above it stands for never in an unsigned number.
    private const long Longest = uint.MaxValue - 1;

    private readonly SyncObject self = new("timer");
    private readonly TimerState state;

#pragma warning disable CS1591 // The overloads mirror the BCL's: times in four units.
    public Timer(TimerCallback callback, object? state, int dueTime, int period) : this(callback, state, (long)dueTime, period)
    {
    }

    public Timer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        : this(callback, state, (long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds)
    {
    }

    public Timer(TimerCallback callback, object? state, uint dueTime, uint period)
        : this(callback, state, Signed(dueTime), Signed(period))
    {
    }

    public Timer(TimerCallback callback, object? state, long dueTime, long period)
    {
        Check(dueTime, period);
        ArgumentNullException.ThrowIfNull(callback);
        this.state = new TimerState(self, OperationKind.Look, () => callback(state));
        Set(dueTime, period);
    }

    public Timer(TimerCallback callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        state = new TimerState(self, OperationKind.Look, () => callback(this));
    }

    public bool Change(int dueTime, int period) => Change((long)dueTime, period);

    public bool Change(TimeSpan dueTime, TimeSpan period) => Change((long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds);

    public bool Change(uint dueTime, uint period) => Change(Signed(dueTime), Signed(period));

    public bool Change(long dueTime, long period)
    {
        Check(dueTime, period);
        return Set(dueTime, period);
    }
#pragma warning restore CS1591

    /// <inheritdoc cref="System.Threading.Timer.ActiveCount"/>
    public static long ActiveCount
    {
        get
        {
            var thread = Engine.Self;
            var active = World.Of(thread).The<ActiveTimers>();
            thread.Scheduler.Point(thread, new Operation(OperationKind.Global, active));
            return active.Count;
        }
    }

    /// <inheritdoc cref="System.Threading.Timer.Dispose()"/>
    public void Dispose()
    {
        if (Reach() is { } thread)
        {
            state.Dispose(thread);
        }
    }

    /// <inheritdoc cref="System.Threading.Timer.Dispose(System.Threading.WaitHandle)"/>
    public bool Dispose(WaitHandle notifyObject)
    {
        ArgumentNullException.ThrowIfNull(notifyObject);
        if (Reach() is not { } thread)
        {
            return false;
        }

        state.Dispose(thread, notifyObject.Signal);
        return true;
    }

    /// <inheritdoc cref="System.Threading.Timer.DisposeAsync"/>
    public ValueTask DisposeAsync()
    {
        if (Reach() is not { } thread)
        {
            return default;
        }

        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        state.Dispose(thread, _ => ended.SetResult());
        return new ValueTask(ended.Task);
    }

    /// <summary>Throws unless the BCL takes these times, in ms; the BCL checks them before all else.</summary>
    internal static void Check(long dueTime, long period)
    {
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
    }

    private static void Check(long time, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, Longest, name);
    }

    private static long Signed(uint time) => time == uint.MaxValue ? -1 : time;

    private bool Set(long dueTime, long period)
    {
        if (Reach() is not { } thread)
        {
            return false;
        }

        state.Set(thread, dueTime * TimeSpan.TicksPerMillisecond, period * TimeSpan.TicksPerMillisecond);
        return true;
    }

    // The step of a call; null when the timer was disposed of before.
    private ControlledThread? Reach()
    {
        var thread = Engine.Self;
        if (thread.Scheduler.IsUnwinding)
        {
            return null;
        }

        thread.Scheduler.Point(thread, Engine.Change(self));
        return state.IsDisposed ? null : thread;
    }
}
