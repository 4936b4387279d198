using System.Runtime.InteropServices;
using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>
/// Runs one interleaving after another of a program, one thread at a time. This part decides who is next;
/// the other part (SchedulerLifecycle.cs) begins and ends threads and interleavings.
/// </summary>
/// <remarks>
/// Nothing here is synchronised: only the thread that has the turn touches the scheduler, and handing the turn over
/// through a <see cref="Gate"/> is a full fence.
/// </remarks>
public sealed partial class Scheduler
{
    private readonly ThreadSet enabled = new();
    private readonly YieldedThreads yielded = new();
    private readonly List<ControlledThread> threads = [];
    private readonly List<(int Index, int Choice)> departures = [];
    private readonly IListener listener;
    private readonly bool adversarialTime;
    private Limits limits;
    private IStrategy strategy = null!;
    private int choices;
    private int steps;
    private int stay;
    private int idleYields;
    private long progress;
    private long pulse;

    /// <summary>Creates a scheduler.</summary>
    /// <param name="listener">Hears everything.</param>
    /// <param name="adversarialTime">Whether time may move at any step, or only when no thread can run.</param>
    /// <param name="limits">Budgets of one interleaving.</param>
    public Scheduler(IListener listener, bool adversarialTime, Limits limits)
    {
        this.listener = listener;
        this.adversarialTime = adversarialTime;
        this.limits = limits;
    }

    /// <summary>Virtual time.</summary>
    public VirtualClock Clock { get; } = new();

    /// <summary>All threads of the interleaving that were started, by number.</summary>
    public IReadOnlyList<ControlledThread> Threads => threads;

    /// <summary>The same, for who goes through all of them at each step.</summary>
    internal ReadOnlySpan<ControlledThread> EachThread => CollectionsMarshal.AsSpan(threads);

    /// <summary>Scheduling points passed in this interleaving.</summary>
    public int Steps => steps;

    /// <summary>Whether a trace is written: then each line that control reaches is announced, and memory can tell its values.</summary>
    public bool TracesLines { get; set; }

    /// <summary>Grows while anything happens at all, over all interleavings; for a watchdog on another thread.</summary>
    public long Pulse => Volatile.Read(ref pulse) + Volatile.Read(ref work);

    /// <summary>The departures of this interleaving so far.</summary>
    public Schedule Schedule => new(departures);

    /// <summary>Whether a thread that might have got done without the others was kept from it, in any interleaving so far.</summary>
    public bool HasHeldBack { get; private set; }

    /// <summary>Everything is being taken down: operations that give something back do nothing, all others throw.</summary>
    public bool IsUnwinding { get; private set; }

    /// <summary>Room for the models' data about this exploration.</summary>
    public object? Attachment { get; set; }

    /// <summary>
    /// A scheduling point before <paramref name="operation"/>: returns when it is this thread's turn to do it.
    /// So many looks in a row as <paramref name="patience"/> allows are not taken for spinning.
    /// </summary>
    public void Point(ControlledThread self, in Operation operation, int patience = Limits.FruitlessLooks)
    {
        CountStep(self, operation);
        if (stay > Limits.Stay)
        {
            GiveWayAfterLong(self, Limits.LongStay);
        }
        else if (operation.Kind == OperationKind.Look && IsFruitless(self, patience))
        {
            GiveWay(self);
        }
        else
        {
            ChooseNext(self, false);
        }
    }

    /// <summary>
    /// A scheduling point at which the thread lets others run, if there are any. It may also go on at once, as the BCL promises
    /// nothing; but not when it comes back to the same place and nothing has changed anywhere.
    /// </summary>
    public void Yield(ControlledThread self)
    {
        CountStep(self, Operation.Local);
        self.LoopAllowance--; // A round, as of a loop: who lets others run comes back to look again.
        if (stay > Limits.Stay)
        {
            GiveWayAfterLong(self, Limits.LongStay);
        }
        else if (HasYieldedHere(self))
        {
            GiveWay(self);
        }
        else
        {
            ChooseNext(self, true);
        }
    }

    /// <summary>
    /// A scheduling point at which the thread can only go on when the queue is open, or its time is over.
    /// </summary>
    /// <param name="self">The calling thread.</param>
    /// <param name="queue">What it waits for.</param>
    /// <param name="operation">What it does when it goes on.</param>
    /// <param name="timeout">Ticks of virtual time, or a negative number for ever.</param>
    /// <param name="then">Where it waits next, without running in between, when it is released from this queue.</param>
    /// <param name="interruptible">Whether Interrupt ends the wait, as long as it is one: what is there is taken all the same.</param>
    public WakeReason Await(
        ControlledThread self, WaitQueue queue, in Operation operation, long timeout = -1, WaitQueue? then = null, bool interruptible = true)
    {
        CountStep(self, operation);
        var isInterrupted = interruptible && self.InterruptPending;
        if (isInterrupted && then is not null)
        {
            self.InterruptPending = false;
            return WakeReason.Interrupted;
        }

        // Who is interrupted can go on: with what it wants, if that is there by then.
        ControlledThread? next = null;
        if (queue.IsOpen || isInterrupted)
        {
            next = Choose(self, stay > Limits.Stay);
            if (next == self)
            {
                return queue.IsOpen || !TakeInterrupt(self) ? WakeReason.Ready : WakeReason.Interrupted;
            }
        }

        BeginWait(self, queue, timeout, then, interruptible);
        if (next is null)
        {
            self.IsListedAsBlocked = true;
            listener.OnEvent(new Event(EventKind.Blocked, self.Id, queue, self.Site, self.Joining));
            next = Choose(self, false);
        }

        if (next is null)
        {
            EndStuck();
        }

        if (next != self)
        {
            Switch(self, next!);
        }

        return FinishWait(self, queue);
    }

    /// <summary>Tells the listener, and notes whether anything changed that a spinning thread may be looking for.</summary>
    /// <param name="e">What happened.</param>
    /// <param name="changes">False when it left everything as it was, like storing a value that is there already.</param>
    public void Announce(in Event e, bool changes = true)
    {
        events++;
        listener.OnEvent(e);
        if (changes && e.Kind is not (EventKind.Observed or EventKind.Blocked or EventKind.Spun or EventKind.Reached))
        {
            progress++;
            yielded.Clear();
            idleYields = 0;
        }
    }

    private void CountStep(ControlledThread self, in Operation operation)
    {
        ThrowIfUnwinding();
        self.Next = operation;
        if (operation.Target is { FirstSite: 0 } target)
        {
            target.FirstSite = self.Site;
        }

        pulse++;
        if (++steps > allowedSteps)
        {
            EndOfWork(self);
        }
    }
}
