using Interleaver.Events;
using Interleaver.Scheduling;
using Real = System.Threading;

namespace Interleaver.Models;

/// <content>
/// Waiting without a thread. As in the BCL, threads that were there first are served first, then these, in turn; who comes
/// with a thread while some of these wait gets in line behind them. What goes on then does so on another thread of the pool.
/// </content>
public partial class SemaphoreSlim
{
    private readonly List<Waiter> line = [];

    /// <inheritdoc cref="Real.SemaphoreSlim.WaitAsync()"/>
    public Task WaitAsync() => TakeLater(-1, default);

    /// <inheritdoc cref="Real.SemaphoreSlim.WaitAsync(System.Threading.CancellationToken)"/>
    public Task WaitAsync(CancellationToken cancellationToken) => TakeLater(-1, cancellationToken);

    /// <inheritdoc cref="Real.SemaphoreSlim.WaitAsync(int)"/>
    public Task<bool> WaitAsync(int millisecondsTimeout) => TakeLater(Engine.Ticks(millisecondsTimeout), default);

    /// <inheritdoc cref="Real.SemaphoreSlim.WaitAsync(int, System.Threading.CancellationToken)"/>
    public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken) =>
        TakeLater(Engine.Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="Real.SemaphoreSlim.WaitAsync(TimeSpan)"/>
    public Task<bool> WaitAsync(TimeSpan timeout) => TakeLater(Engine.Ticks(timeout), default);

    /// <inheritdoc cref="Real.SemaphoreSlim.WaitAsync(TimeSpan, System.Threading.CancellationToken)"/>
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        TakeLater(Engine.Ticks(timeout), cancellationToken);

    private Task<bool> TakeLater(long timeout, CancellationToken cancellationToken)
    {
        var self = Engine.Self;
        self.ThrowIfDisposed(disposal.HasCome, permits, this);
        if (self.IsRequested(cancellationToken))
        {
            return Task.EndedBy(new Task<bool>("task", null, TaskCreationOptions.None), cancellationToken);
        }

        self.Scheduler.Point(self, Engine.Change(permits));
        RealTypes.ThrowIfDisposed(disposal.HasCome, this);
        if (count > 0)
        {
            TakeOne(self);
            return Task.FromResult(true);
        }

        if (timeout == 0)
        {
            return Task.FromResult(false);
        }

        var waiter = StandInLine(self, timeout);
        waiter.Promise.GiveUpWhen(cancellationToken, () => line.Remove(waiter));
        return waiter.Promise;
    }

    private Waiter StandInLine(ControlledThread self, long timeout)
    {
        var waiter = new Waiter(self, permits);
        line.Add(waiter);
        if (timeout > 0)
        {
            self.Scheduler.Clock.Add(timeout, () => Leave(waiter));
        }

        return waiter;
    }

    private void Leave(Waiter waiter)
    {
        if (line.Remove(waiter))
        {
            waiter.Promise.EndByClock(false);
        }
    }

    // Who comes with a thread while others stand in line.
    private bool TakeBehindOthers(ControlledThread self, long timeout, CancellationToken token)
    {
        self.Scheduler.Point(self, Engine.Change(permits));
        RealTypes.ThrowIfDisposed(disposal.HasCome, this);
        if (count > 0)
        {
            TakeOne(self);
            return true;
        }

        if (timeout == 0)
        {
            self.Scheduler.TriedInVain(self);
            return false;
        }

        var waiter = StandInLine(self, timeout);
        waiter.Promise.GiveUpWhen(token, () => line.Remove(waiter));
        waiter.Promise.WaitQuietly();
        return waiter.Promise.IsOverBy(token) ? throw token.Cancelled() : waiter.Promise.Kept;
    }

    // Permits that no waiting thread will take go to those in line. What they do next is still to be run.
    private List<Continuation> Serve(ControlledThread self)
    {
        var ready = new List<Continuation>();
        while (line.Count > 0 && count > permits.Waiters)
        {
            var waiter = line[0];
            line.RemoveAt(0);
            count--;
            if (isLimiter)
            {
                waiter.Hold(permits);
            }

            waiter.Promise.Keep(true);
            waiter.Promise.Settle(self, TaskStatus.RanToCompletion, ready);
        }

        return ready;
    }

    private sealed class Waiter(ControlledThread self, SyncObject permits)
    {
        private readonly AsyncMethod? method = ThreadState.Of(self).Method;
        private readonly int thread = self.Id;
        private readonly int site = self.Site;

        public Task<bool> Promise { get; } = new("semaphore", null, TaskCreationOptions.RunContinuationsAsynchronously, permits);

        public void Hold(SyncObject taken)
        {
            if (method is null)
            {
                taken.Holder = thread;
            }
            else
            {
                method.HoldLater(taken);
            }

            taken.HolderSite = site;
        }
    }
}
