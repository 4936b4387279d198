using System.Threading.Channels;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// All channels of <see cref="Channel"/>. Each operation is one step. What was done before an item was written happens
/// before what its reader does then, and what was done before room was made happens before what the writer does who needs
/// the room; the channel as such orders nothing. Without any room, a writer and a reader meet: either is ordered after the other's coming.
/// </summary>
/// <remarks>
/// Readers wait only while there are no items, and writers only while no more fit in. Who waits for an item itself is served
/// before those who wait to hear that there is one.
/// </remarks>
internal sealed partial class ModelChannel<T> : Channel<T>
{
    private readonly SyncObject steps = new("channel");
    private readonly SyncObject closing = new("end of a channel");
    private readonly SyncObject arrivals = new("readers of a channel");
    private readonly ItemQueue<T> items;
    private readonly ChannelLimits limits;
    private readonly Action<T>? itemDropped;
    private readonly Task completion;
    private readonly ChannelWaits<T> readers;
    private readonly ChannelWaits<bool> readersToTell;
    private readonly ChannelWaits<bool> writersToTell;
    private readonly LinkedList<BlockedWriter> writers = [];
    private readonly Queue<SyncObject> rooms = new();
    private int freshRooms;
    private Exception? error;
    private bool isClosed;

    public ModelChannel(ItemQueue<T> items, ChannelLimits limits, Action<T>? itemDropped = null)
    {
        (this.items, this.limits, this.itemDropped) = (items, limits, itemDropped);
        freshRooms = limits.Capacity;
        completion = new Task("channel's end", null, TaskCreationOptions.None, steps);
        readers = new ChannelWaits<T>(steps, limits.ContinuesInline);
        readersToTell = new ChannelWaits<bool>(steps, limits.ContinuesInline);
        writersToTell = new ChannelWaits<bool>(steps, limits.ContinuesInline);
        Reader = new ReadEnd(this);
        Writer = new WriteEnd(this);
    }

    private bool HasRoom => limits.Capacity < 0 || items.Count < limits.Capacity;

    // Where there is no room at all, an item is with its writer until somebody takes it.
    private ChannelItem<T>? Next => items.Count > 0 ? items.First : writers.First?.Value.Item;

    // Throws what there is to throw when there will never be an item, or room, again.
    private Exception Closed(bool wrap) => !wrap && error is not null ? error
        : error is OperationCanceledException ? error
        : error is null ? new ChannelClosedException() : new ChannelClosedException(error);

    private bool TryComplete(Exception? cause)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return true;
        }

        self.Scheduler.Point(self, Engine.Change(steps));
        if (isClosed)
        {
            SeeClosed(self);
            return false;
        }

        (isClosed, error) = (true, cause);
        self.Announce(EventKind.Released, closing);
        var ready = new List<Continuation>();
        CompleteIfDone(self, ready);
        readers.FailAll(self, Closed(wrap: true), ready);
        foreach (var writer in writers)
        {
            writer.Promise.SettleWith(self, Closed(wrap: true), ready);
        }

        writers.Clear();
        Tell(readersToTell);
        Tell(writersToTell);
        GoOn(self, ready);
        return true;

        void Tell(ChannelWaits<bool> waits)
        {
            if (error is null)
            {
                waits.EndAll(self, false, ready);
            }
            else
            {
                waits.FailAll(self, error, ready);
            }
        }
    }

    private void CompleteIfDone(ControlledThread self, List<Continuation> ready)
    {
        if (!isClosed || items.Count > 0 || completion.IsOver)
        {
            return;
        }

        SeeClosed(self);
        if (error is null)
        {
            completion.Settle(self, TaskStatus.RanToCompletion, ready);
        }
        else
        {
            completion.SettleWith(self, error, ready, isTasks: true);
        }
    }

    private void SeeClosed(ControlledThread self) => self.Announce(EventKind.Acquired, closing, changes: false);

    private void GoOn(ControlledThread self, List<Continuation> ready) => Continuation.RunAll(self, ready, limits.ContinuesInline);

    /// <summary>Somebody who has an item and no room for it.</summary>
    private sealed record BlockedWriter(ChannelItem<T> Item, Task<bool> Promise);
}
