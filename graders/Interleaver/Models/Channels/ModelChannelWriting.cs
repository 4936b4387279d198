using System.Threading.Channels;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>The end to write to.</content>
internal sealed partial class ModelChannel<T>
{
    // Without a step. False when it is full and the writer has to wait.
    private bool Put(ControlledThread self, ChannelItem<T> item, List<Continuation> ready, out ChannelItem<T>? dropped)
    {
        dropped = null;
        if (readers.Any)
        {
            if (limits.Capacity == 0)
            {
                self.Announce(EventKind.Acquired, arrivals, changes: false);
            }

            readers.EndFirst(self, item.Value, ready);
            return true;
        }

        if (!HasRoom)
        {
            if (limits.FullMode == BoundedChannelFullMode.Wait)
            {
                return false;
            }

            dropped = limits.FullMode == BoundedChannelFullMode.DropWrite || limits.Capacity == 0 ? item
                : limits.FullMode == BoundedChannelFullMode.DropNewest ? items.TakeLast()
                : items.TakeFirst();
            if (dropped == item)
            {
                return true;
            }
        }

        // Who needs the room is ordered after whoever made it.
        if (limits.MakesWritersWait && freshRooms-- <= 0)
        {
            self.Announce(EventKind.Acquired, rooms.Dequeue());
        }

        self.Announce(EventKind.Released, item);
        items.Add(item);
        readersToTell.EndAll(self, true, ready);
        return true;
    }

    // Who hears that there is room is ordered after whoever made it, as who needs it is.
    private void SeeRoom(ControlledThread self)
    {
        if (limits.MakesWritersWait && freshRooms <= 0 && rooms.TryPeek(out var room))
        {
            self.Announce(EventKind.Acquired, room, changes: false);
        }
    }

    private void TellWriters(ControlledThread self, List<Continuation> ready)
    {
        if (limits.Capacity == 0)
        {
            writersToTell.EndAll(self, true, ready);
        }
    }

    /// <summary>Writes; all of its members but those that wait are one step.</summary>
    private sealed class WriteEnd(ModelChannel<T> channel) : ChannelWriter<T>
    {
        private bool TakesMore =>
            channel.limits.FullMode != BoundedChannelFullMode.Wait || channel.HasRoom || channel.readers.Any;

        public override bool TryComplete(Exception? error = null) => channel.TryComplete(error);

        public override bool TryWrite(T item)
        {
            var self = Step();
            if (channel.isClosed)
            {
                channel.SeeClosed(self);
                return false;
            }

            if (PutNow(self, new ChannelItem<T>(item)))
            {
                return true;
            }

            self.Scheduler.TriedInVain(self);
            return false;
        }

        public override ValueTask WriteAsync(T item, CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new ValueTask(Task.FromCanceled(cancellationToken));
            }

            var self = Step();
            if (channel.isClosed)
            {
                channel.SeeClosed(self);
                return new ValueTask(Task.FromException(channel.Closed(wrap: true)));
            }

            var wrapped = new ChannelItem<T>(item);
            return PutNow(self, wrapped) ? default : new ValueTask(Wait(self, wrapped, cancellationToken));
        }

        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
            }

            var self = Step();
            if (channel.isClosed)
            {
                channel.SeeClosed(self);
                return new ValueTask<bool>(channel.error is null ? Task.FromResult(false) : Task.FromException<bool>(channel.error));
            }

            if (!TakesMore)
            {
                return new ValueTask<bool>(channel.writersToTell.Add(cancellationToken));
            }

            channel.SeeRoom(self);
            return new ValueTask<bool>(true);
        }

        private Task<bool> Wait(ControlledThread self, ChannelItem<T> item, CancellationToken token)
        {
            var how = channel.limits.ContinuesInline ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously;
            var blocked = new BlockedWriter(item, new Task<bool>("channel", null, how, channel.steps));
            self.Announce(EventKind.Released, item);
            channel.writers.AddLast(blocked);
            var ready = new List<Continuation>();
            if (channel.limits.Capacity == 0)
            {
                channel.readersToTell.EndAll(self, true, ready);
            }

            blocked.Promise.GiveUpWhen(token, () => channel.writers.Remove(blocked));
            channel.GoOn(self, ready);
            return blocked.Promise;
        }

        private bool PutNow(ControlledThread self, ChannelItem<T> item)
        {
            var ready = new List<Continuation>();
            if (!channel.Put(self, item, ready, out var dropped))
            {
                return false;
            }

            channel.GoOn(self, ready);
            if (dropped is not null)
            {
                channel.itemDropped?.Invoke(dropped.Value);
            }

            return true;
        }

        private ControlledThread Step()
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Change(channel.steps));
            return self;
        }
    }
}
