using System.Timers;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Timers.Timer"/>, without designers and user interfaces; how it runs is in its other part
/// (TimersTimerRunning.cs). Each use of a member is a step; as in
/// the BCL, nobody hears of an exception that a handler throws, and a stopped timer's callback that has not begun does nothing.
/// </summary>
public partial class TimersTimer : Component
{
    private ElapsedEventHandler? elapsed;
    private double interval = 100;
    private bool isEnabled;
    private bool autoReset = true;
    private bool isInitializing;
    private bool delayedEnable;
    private bool disposed;

    /// <inheritdoc cref="System.Timers.Timer()"/>
    public TimersTimer()
    {
    }

    /// <inheritdoc cref="System.Timers.Timer(double)"/>
    public TimersTimer(double interval)
    {
        var rounded = Math.Ceiling(interval);
        if (interval <= 0 || rounded > int.MaxValue)
        {
            throw new ArgumentException($"Invalid value '{interval}' for parameter 'interval'.");
        }

        this.interval = (int)rounded;
    }

    /// <inheritdoc cref="System.Timers.Timer(TimeSpan)"/>
    public TimersTimer(TimeSpan interval) : this(interval.TotalMilliseconds)
    {
    }

    /// <inheritdoc cref="System.Timers.Timer.Elapsed"/>
    public event ElapsedEventHandler Elapsed
    {
        add
        {
            Reach(OperationKind.Change);
            elapsed += value;
        }

        remove
        {
            Reach(OperationKind.Change);
            elapsed -= value;
        }
    }

    /// <inheritdoc cref="System.Timers.Timer.AutoReset"/>
    public bool AutoReset
    {
        get
        {
            Reach(OperationKind.Look);
            return autoReset;
        }

        set
        {
            var self = Reach(OperationKind.Change);
            if (autoReset != value)
            {
                autoReset = value;
                SetTimes(self);
            }
        }
    }

    /// <inheritdoc cref="System.Timers.Timer.Enabled"/>
    public bool Enabled
    {
        get
        {
            Reach(OperationKind.Look);
            return isEnabled;
        }

        set => Enable(Reach(OperationKind.Change), value);
    }

    /// <inheritdoc cref="System.Timers.Timer.Interval"/>
    public double Interval
    {
        get
        {
            Reach(OperationKind.Look);
            return interval;
        }

        set
        {
            var self = Reach(OperationKind.Change);
            if (value <= 0)
            {
                throw new ArgumentException($"'{value}' is not a valid value for 'Interval'. 'Interval' must be greater than 0.");
            }

            interval = value;
            SetTimes(self);
        }
    }

    /// <inheritdoc cref="System.Timers.Timer.Start"/>
    public void Start() => Enabled = true;

    /// <inheritdoc cref="System.Timers.Timer.Stop"/>
    public void Stop() => Enabled = false;

    /// <inheritdoc cref="System.Timers.Timer.BeginInit"/>
    public void BeginInit()
    {
        Close();
        isInitializing = true;
    }

    /// <inheritdoc cref="System.Timers.Timer.EndInit"/>
    public void EndInit()
    {
        var self = Reach(OperationKind.Change);
        isInitializing = false;
        Enable(self, delayedEnable);
    }

    /// <inheritdoc cref="System.Timers.Timer.Close"/>
    public void Close()
    {
        if (!Engine.Self.Scheduler.IsUnwinding)
        {
            var self = Reach(OperationKind.Change);
            isInitializing = delayedEnable = isEnabled = false;
            End(self);
        }
    }

    /// <inheritdoc cref="System.Timers.Timer.Dispose(bool)"/>
    protected override void Dispose(bool disposing)
    {
        Close();
        disposed = true;
        base.Dispose(disposing);
    }
}
