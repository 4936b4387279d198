using Interleaver.Events;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <content>How an item goes in and comes out.</content>
public partial class BlockingCollection<T>
{
    private bool Put(T item, long timeout, CancellationToken token = default)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return true;
        }

        ThrowIfSeen(self);
        self.ThrowIfRequested(token);

        // Whoever finds it full has come before completion and is told so: to come is a step then, and to go on another.
        var mayWait = timeout != 0 && !state.IsUnbounded;
        var fits = state.Pass(self, state.Room, mayWait ? 0 : timeout, token);
        var hadToWait = mayWait && !fits;
        if (!fits && !(hadToWait && state.Pass(self, state.Room, timeout, token)))
        {
            return false;
        }

        PutNow(self, item, hadToWait);
        return true;
    }

    private bool Get(out T item, long timeout, CancellationToken token = default)
    {
        item = default!;
        var self = Engine.Self;
        ThrowIfSeen(self);
        self.ThrowIfRequested(token);
        return state.Pass(self, state.Items, timeout, token) && GetNow(self, out item);
    }

    // It is the thread's turn, and there is room or adding was completed.
    private void PutNow(ControlledThread self, T item, bool hadToWait)
    {
        ThrowIfDisposed();
        state.Enter(self, hadToWait);
        if (model is not null)
        {
            model.PutInNow(self, item);
            state.Leave(added: true);
            return;
        }

        bool added;
        try
        {
            added = collection.TryAdd(item);
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            End(false);
            throw;
        }

        End(added);
        if (!added)
        {
            throw new InvalidOperationException("The underlying collection didn't accept the item.");
        }

        void End(bool added)
        {
            self.Scheduler.Point(self, Engine.Change(state.Target));
            self.Announce(EventKind.Released, state, text: "adds to");
            state.Leave(added);
        }
    }

    // It is the thread's turn, and there is an item or never will be: then it returns false.
    private bool GetNow(ControlledThread self, out T item)
    {
        item = default!;
        ThrowIfDisposed();
        if (!state.Claim(self))
        {
            return false;
        }

        bool taken;
        if (model is not null)
        {
            taken = model.TakeOutNow(self, out var value);
            item = value!;
        }
        else
        {
            self.Announce(EventKind.Acquired, state, text: "takes from");
            try
            {
                taken = collection.TryTake(out item!);
            }
            catch (Exception exception) when (exception is not Unwind)
            {
                self.Scheduler.Point(self, Engine.Change(state.Target));
                state.Unclaim();
                throw;
            }

            self.Scheduler.Point(self, Engine.Change(state.Target));
        }

        if (!taken)
        {
            throw new InvalidOperationException("The underlying collection was modified from outside of the BlockingCollection<T>.");
        }

        state.Free(self);
        return true;
    }

    private ControlledThread Look(int patience)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Look(state.Target), patience);
        ThrowIfDisposed();
        return self;
    }

    private void ThrowIfSeen(ControlledThread self)
    {
        if (disposal.IsSeen(self))
        {
            ThrowIfDisposed();
        }
    }

    // Who comes after the disposal: a step, as for all that can be disposed of.
    private void ThrowIfDisposed(ControlledThread self)
    {
        if (disposal.HasCome)
        {
            self.Scheduler.Point(self, Engine.Look(state.Target));
            ThrowIfDisposed();
        }
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(disposal.HasCome, typeof(Real.BlockingCollection<T>));

    private static long Ticks(int millisecondsTimeout) =>
        millisecondsTimeout < -1 ? throw OutOfRange(nameof(millisecondsTimeout), millisecondsTimeout) : Engine.Ticks(millisecondsTimeout);

    private static long Ticks(TimeSpan timeout) =>
        (long)timeout.TotalMilliseconds is < -1 or > int.MaxValue ? throw OutOfRange(nameof(timeout), timeout) : Engine.Ticks(timeout);

    private static ArgumentOutOfRangeException OutOfRange(string parameter, object value) =>
        new(parameter, value, $"The specified timeout must represent a value between -1 and {int.MaxValue}, inclusive.");
}
