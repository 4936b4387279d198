using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.WaitHandle"/>: what can be waited for alone, or together with others
/// (<see cref="JointWait"/>). There is nothing of the operating system behind it.
/// </summary>
public abstract class WaitHandle : ModelObject, IDisposable
{
    /// <inheritdoc cref="System.Threading.WaitHandle.WaitTimeout"/>
    public const int WaitTimeout = 0x102;

    private Disposal? disposal;

    // The BCL's is protected; a handle that the engine knows nothing of could not be waited for.
    private protected WaitHandle()
    {
    }

    /// <summary>Open while the wait of a thread that owns nothing would succeed.</summary>
    internal abstract WaitQueue Queue { get; }

    /// <summary>Whether a wait uses something up, or only looks.</summary>
    internal virtual OperationKind WaitKind => OperationKind.Change;

    /// <summary>Whether the thread need not wait because the object is its own already.</summary>
    internal virtual bool IsOwnedBy(ControlledThread self) => false;

    /// <summary>Does what a successful wait does. True: it was a mutex whose owner had ended without releasing it.</summary>
    internal abstract bool Take(ControlledThread self);

    /// <summary>The first half of SignalAndWait.</summary>
    internal abstract void Signal(ControlledThread self);

    /// <inheritdoc cref="System.Threading.WaitHandle.WaitOne()"/>
    public virtual bool WaitOne() => WaitFor(-1);

    /// <inheritdoc cref="System.Threading.WaitHandle.WaitOne(int)"/>
    public virtual bool WaitOne(int millisecondsTimeout) => WaitFor(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.WaitHandle.WaitOne(TimeSpan)"/>
    public virtual bool WaitOne(TimeSpan timeout) => WaitFor(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.WaitHandle.WaitOne(int, bool)"/>
    public virtual bool WaitOne(int millisecondsTimeout, bool exitContext) => WaitOne(millisecondsTimeout);

    /// <inheritdoc cref="System.Threading.WaitHandle.WaitOne(TimeSpan, bool)"/>
    public virtual bool WaitOne(TimeSpan timeout, bool exitContext) => WaitFor(Engine.Ticks(timeout));

#pragma warning disable CS1591 // The overloads mirror the BCL's: time-outs in two units, and a flag that .NET ignores.
    public static int WaitAny(WaitHandle[] waitHandles) => JointWait.For(waitHandles, -1, all: false);

    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout) =>
        JointWait.For(waitHandles, millisecondsTimeout, all: false);

    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout) =>
        JointWait.For(waitHandles, Engine.Milliseconds(timeout), all: false);

    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) =>
        WaitAny(waitHandles, millisecondsTimeout);

    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAny(waitHandles, timeout);

    public static bool WaitAll(WaitHandle[] waitHandles) => JointWait.For(waitHandles, -1, all: true) != WaitTimeout;

    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout) =>
        JointWait.For(waitHandles, millisecondsTimeout, all: true) != WaitTimeout;

    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout) =>
        JointWait.For(waitHandles, Engine.Milliseconds(timeout), all: true) != WaitTimeout;

    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) =>
        WaitAll(waitHandles, millisecondsTimeout);

    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAll(waitHandles, timeout);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn) => SignalAndWait(toSignal, toWaitOn, -1, false);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout, bool exitContext) =>
        SignalAndWait(toSignal, toWaitOn, Engine.Milliseconds(timeout), exitContext);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext)
    {
        ArgumentNullException.ThrowIfNull(toSignal);
        ArgumentNullException.ThrowIfNull(toWaitOn);
        var timeout = Engine.Ticks(millisecondsTimeout);
        var self = Engine.Self;
        toSignal.ThrowIfDisposed(self);
        toWaitOn.ThrowIfDisposed(self);
        toSignal.Signal(self);
        return toWaitOn.WaitFor(timeout);
    }
#pragma warning restore CS1591

    /// <inheritdoc cref="System.Threading.WaitHandle.Close"/>
    public virtual void Close() => Dispose();

    /// <inheritdoc cref="System.Threading.WaitHandle.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="System.Threading.WaitHandle.Dispose(bool)"/>
    protected virtual void Dispose(bool explicitDisposing) => Disposal.Comes(Engine.Self);

    /// <summary>For the beginning of a call.</summary>
    internal void ThrowIfDisposed(ControlledThread self, long timeout = -1) => Disposal.ThrowIfSeen(self, this, timeout);

    /// <summary>For the turn of the calling thread.</summary>
    internal void ThrowIfDisposed() => RealTypes.ThrowIfDisposed(Disposal.HasCome, this);

    /// <inheritdoc cref="Models.Disposal.ThrowUnlessWaited"/>
    internal void ThrowUnlessWaited(long timeout) => Disposal.ThrowUnlessWaited(this, timeout);

    private Disposal Disposal => disposal ??= new Disposal(Queue);

    private bool WaitFor(long timeout)
    {
        var self = Engine.Self;
        ThrowIfDisposed(self, timeout);
        if (!IsOwnedBy(self))
        {
            var passed = self.TryPassHandle(Queue, new Operation(WaitKind, Queue), timeout);
            ThrowUnlessWaited(timeout);
            if (!passed)
            {
                return false;
            }
        }

        return Take(self) ? throw new AbandonedMutexException() : true;
    }
}
