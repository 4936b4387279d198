using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.SemaphoreSlim"/>.</summary>
public partial class SemaphoreSlim : ModelObject, IDisposable
{
    private readonly Permits permits;
    private readonly bool isLimiter;
    private readonly int maximum;
    private int count;
    private readonly Disposal disposal;

    /// <inheritdoc cref="System.Threading.SemaphoreSlim(int)"/>
    public SemaphoreSlim(int initialCount) : this(initialCount, int.MaxValue)
    {
    }

    /// <inheritdoc cref="System.Threading.SemaphoreSlim(int, int)"/>
    public SemaphoreSlim(int initialCount, int maxCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(initialCount, maxCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxCount);
        count = initialCount;
        maximum = maxCount;
        isLimiter = initialCount > 0;
        permits = new Permits(this) { Object = this };
        disposal = new Disposal(permits);
        if (count > 0)
        {
            permits.Open();
        }
    }

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.CurrentCount"/>
    public int CurrentCount
    {
        get
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(permits));
            self.Announce(EventKind.Observed, permits);
            return count;
        }
    }

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Wait()"/>
    public void Wait() => Take(-1);

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Wait(int)"/>
    public bool Wait(int millisecondsTimeout) => Take(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Wait(TimeSpan)"/>
    public bool Wait(TimeSpan timeout) => Take(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Wait(System.Threading.CancellationToken)"/>
    public void Wait(CancellationToken cancellationToken) => Take(-1, cancellationToken);

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Wait(int, System.Threading.CancellationToken)"/>
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) =>
        Take(Engine.Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Wait(TimeSpan, System.Threading.CancellationToken)"/>
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Take(Engine.Ticks(timeout), cancellationToken);

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Release()"/>
    public int Release() => Release(1);

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Release(int)"/>
    public int Release(int releaseCount)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return count;
        }

        self.ThrowIfDisposed(disposal.HasCome, permits, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(releaseCount);
        self.Scheduler.Point(self, Engine.Change(permits));
        RealTypes.ThrowIfDisposed(disposal.HasCome, this);
        if (releaseCount > maximum - count)
        {
            throw new SemaphoreFullException();
        }

        var before = count;
        count += releaseCount;
        permits.Holder = -1;
        self.Announce(EventKind.Released, permits);
        var ready = Serve(self);
        if (count > 0)
        {
            permits.Open();
        }

        Continuation.RunAll(self, ready, inline: false);
        return before;
    }

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Dispose()"/>
    public void Dispose() => Dispose(true);

    /// <inheritdoc cref="System.Threading.SemaphoreSlim.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            disposal.Comes(Engine.Self);
        }
    }

    private bool Take(long timeout, CancellationToken token = default)
    {
        var self = Engine.Self;
        disposal.ThrowIfSeen(self, this, timeout);
        self.ThrowIfRequested(token);
        if (line.Count > 0)
        {
            return TakeBehindOthers(self, timeout, token);
        }

        if (!self.TryPass(permits, Engine.Change(permits), timeout, token))
        {
            return false;
        }

        disposal.ThrowUnlessWaited(this, timeout);
        TakeOne(self);
        return true;
    }

    private void TakeOne(ControlledThread self)
    {
        if (--count == 0)
        {
            permits.Close();
        }

        // Only a semaphore that began with permits guards something that its last taker can be said to hold.
        if (isLimiter)
        {
            AsyncMethod.Hold(self, permits);
        }

        self.Announce(EventKind.Acquired, permits);
    }

    private sealed class Permits(SemaphoreSlim semaphore) : WaitQueue("semaphore")
    {
        public override string State => $"{semaphore.count} left";
    }
}
