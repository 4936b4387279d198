using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.ManualResetEventSlim"/>.</summary>
public class ManualResetEventSlim : ModelObject, IDisposable
{
    private const int MostSpins = 2047;
    private const int UsualSpins = 35;
    private readonly EventState state;
    private EventWaitHandle? handle;
    private readonly Disposal disposal;

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim()"/>
    public ManualResetEventSlim() : this(false)
    {
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim(bool)"/>
    public ManualResetEventSlim(bool initialState) : this(initialState, UsualSpins)
    {
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim(bool, int)"/>
    public ManualResetEventSlim(bool initialState, int spinCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(spinCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spinCount, MostSpins);
        state = new EventState(initialState) { Object = this };
        disposal = new Disposal(state);
        SpinCount = spinCount;
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.SpinCount"/>
    public int SpinCount { get; }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.IsSet"/>
    public bool IsSet
    {
        get
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(state));
            self.Announce(EventKind.Observed, state);
            return state.IsOpen;
        }
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.WaitHandle"/>
    public WaitHandle WaitHandle
    {
        get
        {
            disposal.ThrowIfSeen(Engine.Self, this);
            return handle ??= new EventWaitHandle(state);
        }
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Set"/>
    public void Set()
    {
        var self = Engine.Self;
        if (!self.Scheduler.IsUnwinding)
        {
            self.Scheduler.Point(self, Engine.Change(state));
            state.Set(self);
        }
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Reset"/>
    public void Reset()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(state));
        ThrowIfDisposed();
        state.Reset(self);
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Wait()"/>
    public void Wait() => WaitFor(-1);

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Wait(int)"/>
    public bool Wait(int millisecondsTimeout)
    {
        Engine.Self.ThrowIfDisposed(disposal.HasCome, state, this);
        return WaitFor(Engine.Ticks(millisecondsTimeout));
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Wait(TimeSpan)"/>
    public bool Wait(TimeSpan timeout) => WaitFor(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Wait(System.Threading.CancellationToken)"/>
    public void Wait(CancellationToken cancellationToken) => WaitFor(-1, cancellationToken);

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Wait(int, System.Threading.CancellationToken)"/>
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        var self = Engine.Self;
        self.ThrowIfDisposed(disposal.HasCome, state, this);
        self.ThrowIfRequested(cancellationToken);
        return WaitFor(Engine.Ticks(millisecondsTimeout), cancellationToken);
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Wait(TimeSpan, System.Threading.CancellationToken)"/>
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => WaitFor(Engine.Ticks(timeout), cancellationToken);

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="System.Threading.ManualResetEventSlim.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposal.Comes(Engine.Self) && disposing)
        {
            handle?.Dispose();
        }
    }

    private bool WaitFor(long timeout, CancellationToken token = default)
    {
        var self = Engine.Self;
        disposal.ThrowIfSeen(self, this, timeout);
        self.ThrowIfRequested(token);
        var passed = self.TryPass(state, Engine.Look(state), timeout, token);
        disposal.ThrowUnlessWaited(this, timeout);
        if (passed)
        {
            state.Pass(self);
        }

        return passed;
    }

    private void ThrowIfDisposed() => RealTypes.ThrowIfDisposed(disposal.HasCome, this);
}
