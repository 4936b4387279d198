using System.Globalization;
using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <content>
/// The life of an interleaving. The body runs on the calling OS thread as thread 0, the others on its core. Whichever thread ends the
/// interleaving gives the turn back to thread 0, which takes all others down, one at a time.
/// </content>
public sealed partial class Scheduler
{
    /// <summary>The kind of the table of threads.</summary>
    internal const string TableKind = "threads";

    // Starting a thread touches the table of threads: two starts do not commute, because they give out numbers.
    private readonly SyncObject table = new(TableKind);
    private RunEnd? end;
    private int core;
    private int living;

    /// <summary>Raised before each interleaving, for models to forget the last one.</summary>
    public event Action? Beginning;

    /// <summary>Raised when nobody can go on: who else waits, without a thread. Their numbers are above those of all threads.</summary>
    public event Func<IEnumerable<BlockedThread>>? Stalling;

    /// <summary>Runs the body once under the strategy's choices, and every thread that it starts, to the end.</summary>
    public RunEnd Run(Action body, IStrategy choices)
    {
        turns.Begin();
        Reset(choices);
        core = Core.Kept;
        pulse++;
        listener.OnBegin();
        Beginning?.Invoke();
        var main = Create("", false);
        main.HasBegun = true;
        running = main;
        Enable(main);
        var (outer, culture, uiCulture) = (ControlledThread.Current, CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        ControlledThread.Current = main;
        Worker.SetCulture(CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
        NameForDebugger(main);
        try
        {
            Guarded(main, body);
            if (!IsUnwinding && !HandOver(main))
            {
                Await(main);
            }

            end ??= new RunEnd.Completed();
            TakeDown(main);
        }
        finally
        {
            ControlledThread.Current = outer;
            Worker.SetCulture(culture, uiCulture);
        }

        return end;
    }

    /// <summary>The same with budgets of its own, whatever the interleavings before it have taken.</summary>
    public RunEnd Run(Action body, IStrategy choices, Limits budgets)
    {
        var usual = (limits, inAll);
        (limits, inAll) = (budgets, new LimitsInAll());
        try
        {
            return Run(body, choices);
        }
        finally
        {
            (limits, inAll) = usual;
        }
    }

    /// <summary>The scheduling point before a start; what decides whether there is one comes after it.</summary>
    /// <param name="parent">The thread that starts another one.</param>
    /// <param name="start">What others look at to see whether it was started, if they can.</param>
    public void BeforeStart(ControlledThread parent, SyncObject? start = null) =>
        Point(parent, new Operation(OperationKind.Change, start ?? table));

    /// <summary>The identity of one thread's start, for those who ask whether it has come.</summary>
    public SyncObject CreateStart() => new StartOfThread(table);

    /// <summary>Starts a thread: it may be chosen from now on. The caller has passed <see cref="BeforeStart"/>.</summary>
    public ControlledThread Start(ControlledThread parent, Action body, string name, bool isBackground)
    {
        if (threads.Count > limits.Started)
        {
            End(new RunEnd.OutOfSteps(parent.Id, parent.DisplayName, parent.Site));
        }

        CountWhole(parent, Work.Thread);
        var thread = Create(name, isBackground);
        thread.Body = body;
        thread.Parent = parent.Id;
        thread.StartSite = thread.Site = parent.Site;
        thread.Next = Operation.Local;
        Announce(new Event(EventKind.ThreadStarted, parent.Id, thread.End, parent.Site, thread.Id));
        Enable(thread);
        return thread;
    }

    /// <summary>Starts a thread that no other one starts: its time has come. It goes on from what was released into <paramref name="timer"/>.</summary>
    public ControlledThread StartByClock(SyncObject timer, Action body, int site)
    {
        // Time alone takes no steps, so a timer that nobody stops would go on for ever. The end comes here, where it is told of who
        // waits, and not at one of the few steps of a callback, which would be told in its place.
        steps += Limits.StartByClock;
        if (steps > allowedSteps - Limits.StartByClock && threads.Find(thread => !thread.IsBackground && !thread.HasEnded) is { } waiting)
        {
            EndOfWork(waiting, Limits.StartByClock);
        }

        var thread = Create("", isBackground: true);
        thread.Body = body;
        thread.Site = site;
        thread.Next = Operation.Local;
        Announce(new Event(EventKind.StartedByClock, thread.Id, timer, site));
        Enable(thread);
        return thread;
    }

    /// <summary>Ends the interleaving here and now. Does not return.</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void End(RunEnd how)
    {
        end ??= how;
        IsUnwinding = true;
        throw Unwind.Instance;
    }

    /// <summary>Throws if the interleaving has ended, so that its threads go down.</summary>
    public void ThrowIfUnwinding()
    {
        if (IsUnwinding)
        {
            throw Unwind.Instance;
        }
    }

    private ControlledThread Create(string name, bool isBackground)
    {
        var thread = new ControlledThread(this, threads.Count)
        {
            Name = name,
            IsBackground = isBackground,
            LoopAllowance = Limits.Loop,
        };
        threads.Add(thread);
        return thread;
    }

    private void TakeDown(ControlledThread main)
    {
        IsUnwinding = true;
        main.HasEnded = true;
        for (var i = 1; i < threads.Count; i++)
        {
            if (threads[i] is { HasBegun: true, HasEnded: false } thread)
            {
                Open(thread);
                Await(main);
            }
        }
    }

    private void Reset(IStrategy choices)
    {
        strategy = choices;
        enabled.Clear();
        yielded.Clear();
        threads.Clear();
        departures.Clear();
        Clock.Reset();
        end = null;
        IsUnwinding = false;
        Allow();
        this.choices = stay = idleYields = living = 0;
        allocated = 0;
        drawn = 0;
        progress = 0;
    }
}
