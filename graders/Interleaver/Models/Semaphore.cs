using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Semaphore"/>, without names.</summary>
public sealed class Semaphore : WaitHandle
{
    private readonly Permits permits;
    private readonly bool isLimiter;
    private readonly int maximum;
    private int count;

    /// <inheritdoc cref="System.Threading.Semaphore(int, int)"/>
    public Semaphore(int initialCount, int maximumCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumCount);
        if (initialCount > maximumCount)
        {
            throw new ArgumentException(
                "The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.");
        }

        count = initialCount;
        maximum = maximumCount;
        isLimiter = initialCount > 0;
        permits = new Permits(this);
        if (count > 0)
        {
            permits.Open();
        }
    }

    /// <inheritdoc/>
    internal override WaitQueue Queue => permits;

    /// <inheritdoc cref="System.Threading.Semaphore.Release()"/>
    public int Release() => Release(1);

    /// <inheritdoc cref="System.Threading.Semaphore.Release(int)"/>
    public int Release(int releaseCount)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return count;
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(releaseCount);
        return TryRelease(self, releaseCount) ? count - releaseCount : throw new SemaphoreFullException();
    }

    /// <inheritdoc/>
    internal override bool Take(ControlledThread self)
    {
        // Only a semaphore that began with permits guards something that its last taker can be said to hold.
        if (isLimiter)
        {
            permits.Holder = self.Id;
            permits.HolderSite = self.Site;
        }

        if (--count == 0)
        {
            permits.Close();
        }

        self.Announce(EventKind.Acquired, permits);
        return false;
    }

    /// <inheritdoc/>
    internal override void Signal(ControlledThread self)
    {
        if (!TryRelease(self, 1))
        {
            throw new InvalidOperationException("The WaitHandle cannot be signaled because it would exceed its maximum count.");
        }
    }

    private bool TryRelease(ControlledThread self, int releaseCount)
    {
        self.Scheduler.Point(self, Engine.Change(permits));
        ThrowIfDisposed();
        if (releaseCount > maximum - count)
        {
            return false;
        }

        count += releaseCount;
        permits.Holder = -1;
        self.Announce(EventKind.Released, permits);
        permits.Open();
        return true;
    }

    private sealed class Permits(Semaphore semaphore) : WaitQueue("semaphore")
    {
        public override string State => $"{semaphore.count} left";
    }
}
