using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.CountdownEvent"/>. A signal is an interlocked operation:
/// whoever gives the last one knows all that was done before the others.
/// </summary>
public partial class CountdownEvent : ModelObject, IDisposable
{
    private readonly CountdownState zero;
    private EventWaitHandle? handle;
    private readonly Disposal disposal;
    private int initialCount;

    /// <inheritdoc cref="System.Threading.CountdownEvent(int)"/>
    public CountdownEvent(int initialCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        this.initialCount = initialCount;
        zero = new CountdownState(initialCount) { Object = this };
        disposal = new Disposal(zero);
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.CurrentCount"/>
    public int CurrentCount
    {
        get
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(zero));
            self.Announce(EventKind.Observed, zero);
            return zero.Count;
        }
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.InitialCount"/>
    public int InitialCount
    {
        get
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(zero));
            return initialCount;
        }
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.IsSet"/>
    public bool IsSet => CurrentCount == 0;

    /// <inheritdoc cref="System.Threading.CountdownEvent.WaitHandle"/>
    public WaitHandle WaitHandle
    {
        get
        {
            disposal.ThrowIfSeen(Engine.Self, this);
            return handle ??= new EventWaitHandle(zero);
        }
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.Signal()"/>
    public bool Signal() => Signal(1);

    /// <inheritdoc cref="System.Threading.CountdownEvent.Signal(int)"/>
    public bool Signal(int signalCount)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return false;
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(signalCount);
        self.Scheduler.Point(self, Engine.Change(zero));
        ThrowIfDisposed();
        if (zero.Count < signalCount)
        {
            throw new InvalidOperationException("Invalid attempt made to decrement the event's count below zero.");
        }

        Change(self, zero.Count - signalCount);
        return zero.Count == 0;
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.AddCount()"/>
    public void AddCount() => AddCount(1);

    /// <inheritdoc cref="System.Threading.CountdownEvent.AddCount(int)"/>
    public void AddCount(int signalCount)
    {
        if (!TryAddCount(signalCount))
        {
            throw new InvalidOperationException("The event is already signaled and cannot be incremented.");
        }
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.TryAddCount()"/>
    public bool TryAddCount() => TryAddCount(1);

    /// <inheritdoc cref="System.Threading.CountdownEvent.TryAddCount(int)"/>
    public bool TryAddCount(int signalCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(signalCount);
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(zero));
        ThrowIfDisposed();
        if (zero.Count == 0)
        {
            self.Announce(EventKind.Observed, zero);
            self.Scheduler.TriedInVain(self);
            return false;
        }

        if (zero.Count > int.MaxValue - signalCount)
        {
            throw new InvalidOperationException("The increment operation would cause the CurrentCount to overflow.");
        }

        Change(self, zero.Count + signalCount);
        return true;
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.Reset()"/>
    public void Reset() => Reset(initialCount);

    /// <inheritdoc cref="System.Threading.CountdownEvent.Reset(int)"/>
    public void Reset(int count)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(zero));
        ThrowIfDisposed();
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        initialCount = count;
        Change(self, count);
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="System.Threading.CountdownEvent.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && disposal.Comes(Engine.Self))
        {
            handle?.Dispose();
        }
    }

    private void Change(ControlledThread self, int value)
    {
        zero.Count = value;
        self.Announce(EventKind.Exchanged, zero);
        if (value == 0)
        {
            zero.Open();
        }
        else
        {
            zero.Close();
        }
    }

    private void ThrowIfDisposed() => RealTypes.ThrowIfDisposed(disposal.HasCome, this);
}
