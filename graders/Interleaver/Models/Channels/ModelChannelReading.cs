using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>The end to read from.</content>
internal sealed partial class ModelChannel<T>
{
    // Without a step: one who reads by a promise takes the item in the step that keeps it.
    private ChannelItem<T>? Take(ControlledThread self, List<Continuation> ready)
    {
        ChannelItem<T> item;
        if (items.Count > 0)
        {
            item = items.TakeFirst();
        }
        else if (writers.First?.Value is { } writer)
        {
            writers.RemoveFirst();
            item = writer.Item;
            Admit(self, writer, ready);
        }
        else
        {
            return null;
        }

        self.Announce(EventKind.Acquired, item);
        MakeRoom(self, ready);
        CompleteIfDone(self, ready);
        return item;
    }

    private void MakeRoom(ControlledThread self, List<Continuation> ready)
    {
        if (limits.Capacity <= 0 || !limits.MakesWritersWait)
        {
            return;
        }

        var room = new SyncObject("room");
        self.Announce(EventKind.Released, room);
        rooms.Enqueue(room);
        if (isClosed)
        {
            return;
        }

        if (writers.First?.Value is { } writer)
        {
            writers.RemoveFirst();
            rooms.Dequeue();
            items.Add(writer.Item);
            Admit(self, writer, ready);
            return;
        }

        writersToTell.EndAll(self, true, ready);
    }

    private static void Admit(ControlledThread self, BlockedWriter writer, List<Continuation> ready) =>
        writer.Promise.Settle(self, TaskStatus.RanToCompletion, ready);

    /// <summary>Reads; all of its members but those that wait are one step.</summary>
    private sealed class ReadEnd(ModelChannel<T> channel) : ChannelReader<T>
    {
        public override Task Completion => channel.completion;

        public override bool CanCount => channel.limits.CanCount;

        public override bool CanPeek => true;

        public override int Count
        {
            get
            {
                if (!CanCount)
                {
                    return base.Count;
                }

                var self = Look();
                foreach (var item in channel.items.All)
                {
                    self.Announce(EventKind.Acquired, item, changes: false);
                }

                return channel.items.Count;
            }
        }

        public override bool TryRead(out T item)
        {
            var self = Step();
            var ready = new List<Continuation>();
            if (channel.Take(self, ready) is not { } taken)
            {
                self.Scheduler.TriedInVain(self);
                item = default!;
                return false;
            }

            channel.GoOn(self, ready);
            item = taken.Value;
            return true;
        }

        public override bool TryPeek(out T item)
        {
            var self = Look();
            if (channel.Next is not { } next)
            {
                item = default!;
                return false;
            }

            self.Announce(EventKind.Acquired, next, changes: false);
            item = next.Value;
            return true;
        }

        public override ValueTask<T> ReadAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new ValueTask<T>(Task.FromCanceled<T>(cancellationToken));
            }

            var self = Step();
            var ready = new List<Continuation>();
            if (channel.Take(self, ready) is { } taken)
            {
                channel.GoOn(self, ready);
                return new ValueTask<T>(taken.Value);
            }

            if (channel.isClosed)
            {
                channel.SeeClosed(self);
                return new ValueTask<T>(Task.EndedWith<T>(channel.Closed(wrap: true)));
            }

            if (channel.limits.Capacity == 0)
            {
                self.Announce(EventKind.Released, channel.arrivals);
            }

            var wait = channel.readers.Add(cancellationToken);
            channel.TellWriters(self, ready);
            channel.GoOn(self, ready);
            return new ValueTask<T>(wait);
        }

        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
            }

            var self = Step();
            if (channel.Next is { } next)
            {
                self.Announce(EventKind.Acquired, next, changes: false);
                return new ValueTask<bool>(true);
            }

            if (channel.isClosed)
            {
                channel.SeeClosed(self);
                return new ValueTask<bool>(channel.error is null ? Task.FromResult(false) : Task.FromException<bool>(channel.error));
            }

            return new ValueTask<bool>(channel.readersToTell.Add(cancellationToken));
        }

        private ControlledThread Step()
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Change(channel.steps));
            return self;
        }

        private ControlledThread Look()
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(channel.steps));
            return self;
        }
    }
}
