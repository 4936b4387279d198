using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// How many items a blocking collection has to give and how many places it has left, and who waits for either.
/// Both queues open for good when adding has been completed: then everybody goes on, to see that.
/// </summary>
/// <remarks>
/// <code>
/// adding ──CompleteAdding──► completing ──the last addition ends──► adding completed ──no item is left──► completed
/// </code>
/// Additions of the models' own collections take no time, so that for them completing is over at once.
/// </remarks>
internal sealed class BlockingState : SyncObject
{
    // What the k-th take did happens before what the adder does next that gets the place which it freed: first in, first out.
    // Null stands for one that nobody has used yet.
    private readonly Queue<SyncObject?>? places;
    private readonly SyncObject completion = new("completion");
    private readonly WaitQueue quiet = new("end of the additions to the blocking collection");
    private bool isMarked;
    private int adders;

    /// <param name="capacity">The most items at a time, or -1.</param>
    /// <param name="items">How many are there.</param>
    /// <param name="inner">What steps on the collection inside touch, if it is a model.</param>
    public BlockingState(int capacity, int items, SyncObject? inner) : base("blocking collection")
    {
        Target = inner ?? this;
        Items = new Side("next item of the blocking collection", this);
        Room = new Side("next free place of the blocking collection", this);
        Count = items;
        places = capacity < 0 ? null : new(Enumerable.Range(items, capacity - items).Select(_ => (SyncObject?)null));
        Follow();
    }

    /// <summary>Open while there is an item, or never will be.</summary>
    public WaitQueue Items { get; }

    /// <summary>Open while there is a place, or no use for one.</summary>
    public WaitQueue Room { get; }

    /// <summary>Items to be taken.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it has no bound.</summary>
    public bool IsUnbounded => places is null;

    /// <summary>Whether nothing can be added any more.</summary>
    public bool IsAddingCompleted => isMarked && adders == 0;

    /// <summary>Whether nothing can be taken any more either.</summary>
    public bool IsCompleted => IsAddingCompleted && Count == 0;

    /// <summary>What every step touches.</summary>
    public SyncObject Target { get; }

    /// <summary>A step that goes on when the queue is open. False when the time was over first.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was requested by then, even if there was something to go on for.</exception>
    public bool Pass(ControlledThread self, WaitQueue queue, long timeout, CancellationToken token)
    {
        // It is called what the collection is called there.
        queue.FirstSite = self.Site;
        var operation = Engine.Change(Target) with { Watched = token.State?.Signal };
        var passed = timeout == 0
            ? self.TryPass(queue, operation, 0, patience: Limits.FruitlessLookUps)
            : self.TryPass(queue, operation, timeout, token);
        return passed && token.State?.Sees(self) == true ? throw token.Cancelled() : passed;
    }

    /// <summary>Takes a place for an item that is about to be added.</summary>
    /// <exception cref="InvalidOperationException">Adding was completed.</exception>
    public void Enter(ControlledThread self, bool hadToWait)
    {
        if (isMarked)
        {
            self.Announce(EventKind.Observed, completion);
            throw new InvalidOperationException(hadToWait
                ? "CompleteAdding may not be used concurrently with additions to the collection."
                : "The collection has been marked as complete with regards to additions.");
        }

        if (places?.Dequeue() is { } place)
        {
            self.Announce(EventKind.Acquired, place, text: "has room in");
        }

        adders++;
        Follow();
    }

    /// <summary>The item has been added, or was not.</summary>
    public void Leave(bool added)
    {
        adders--;
        Count += added ? 1 : 0;
        if (!added)
        {
            places?.Enqueue(null);
        }

        Follow();
    }

    /// <summary>Takes an item's number; the item itself is taken next. False when there will be none any more.</summary>
    public bool Claim(ControlledThread self)
    {
        if (Count == 0)
        {
            self.Announce(EventKind.Observed, completion);
            return false;
        }

        Count--;
        Follow();
        return true;
    }

    /// <summary>There was an item for the number.</summary>
    public void Free(ControlledThread self)
    {
        if (places is not null)
        {
            var place = new SyncObject("place");
            places.Enqueue(place);
            self.Announce(EventKind.Released, place, text: "makes room in");
        }

        Follow();
    }

    /// <summary>The item could not be taken out, and is still there.</summary>
    public void Unclaim()
    {
        Count++;
        Follow();
    }

    /// <summary>Nothing is added any more, once the additions that have begun are over.</summary>
    public void Complete(ControlledThread self)
    {
        if (!isMarked)
        {
            isMarked = true;
            self.Announce(EventKind.Released, completion, text: "completes");
            Follow();
        }

        if (adders > 0)
        {
            Engine.ThrowIfInterrupted(self.Scheduler.Await(self, quiet, Engine.Change(Target)));
        }
    }

    /// <summary>Tells that the thread has seen adding completed, if it is.</summary>
    public bool See(ControlledThread self, bool isCompleted)
    {
        if (isCompleted)
        {
            self.Announce(EventKind.Observed, completion);
        }

        return isCompleted;
    }

    private void Follow()
    {
        Set(Items, Count > 0 || IsAddingCompleted);
        Set(Room, places is null or { Count: > 0 } || isMarked);
        Set(quiet, adders == 0);
    }

    private static void Set(WaitQueue queue, bool isOpen)
    {
        if (isOpen)
        {
            queue.Open();
        }
        else
        {
            queue.Close();
        }
    }

    // To wait for an item or a place is to touch the collection.
    private sealed class Side(string kind, BlockingState state) : WaitQueue(kind)
    {
        public override IReadOnlyList<SyncObject> Parts => [state.Target];
    }
}
