using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <content>
/// The life of an interleaving. The body runs on the calling OS thread as thread 0. Whichever thread ends the
/// interleaving gives the turn back to thread 0, which takes all others down, one at a time.
/// </content>
public sealed partial class Scheduler
{
    // Starting a thread touches the table of threads: two starts do not commute, because they give out numbers.
    private readonly SyncObject table = new("threads");
    private RunEnd? end;
    private int loopIterations;
    private int calls;

    /// <summary>Raised before each interleaving, for models to forget the last one.</summary>
    public event Action? Beginning;

    /// <summary>Runs the body once under the strategy's choices, and every thread that it starts, to the end.</summary>
    public RunEnd Run(Action body, IStrategy choices)
    {
        Reset(choices);
        pulse++;
        listener.OnBegin();
        Beginning?.Invoke();
        var main = Create("", false);
        main.HasBegun = true;
        Enable(main);
        var outer = ControlledThread.Current;
        ControlledThread.Current = main;
        try
        {
            Guarded(main, body);
            if (!IsUnwinding && !HandOver(main))
            {
                main.Turn.Pass();
            }

            end ??= new RunEnd.Completed();
            TakeDown(main);
        }
        finally
        {
            ControlledThread.Current = outer;
        }

        return end;
    }

    /// <summary>The scheduling point before a start; what decides whether there is one comes after it.</summary>
    public void BeforeStart(ControlledThread parent) => Point(parent, new Operation(OperationKind.Change, table));

    /// <summary>Starts a thread: it may be chosen from now on. The caller has passed <see cref="BeforeStart"/>.</summary>
    public ControlledThread Start(ControlledThread parent, Action body, string name, bool isBackground)
    {
        var thread = Create(name, isBackground);
        thread.Body = body;
        thread.Parent = parent.Id;
        thread.StartSite = thread.Site = parent.Site;
        thread.Next = Operation.Local;
        Announce(new Event(EventKind.ThreadStarted, parent.Id, thread.End, parent.Site, thread.Id));
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

    /// <summary>Called at every method entry: ends recursion without end, which would kill the process.</summary>
    public void Enter(ControlledThread self)
    {
        if (++calls > limits.Calls)
        {
            ThrowIfUnwinding();
            End(new RunEnd.OutOfSteps(self.Id, self.DisplayName, self.Site));
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

    private void Switch(ControlledThread from, ControlledThread to)
    {
        GiveTurn(to);
        from.Turn.Pass();
        ThrowIfUnwinding();
    }

    private void GiveTurn(ControlledThread to)
    {
        if (to.HasBegun)
        {
            to.Turn.Open();
            return;
        }

        to.HasBegun = true;
        Worker.Run(() => Live(to));
    }

    private void Live(ControlledThread self)
    {
        ControlledThread.Current = self;
        Guarded(self, self.Body!);
        var handedOver = !IsUnwinding && HandOver(self);
        ControlledThread.Current = null;
        if (!handedOver)
        {
            self.HasEnded = true;
            threads[0].Turn.Open();
        }
    }

    // Runs the code of a thread, whose end is a step like any other: somebody may wait for it.
    private void Guarded(ControlledThread self, Action code)
    {
        try
        {
            code();
            if (!self.EndsQuietly)
            {
                Point(self, new Operation(CutsOthersOff(self) ? OperationKind.CutOff : OperationKind.Change, self.End));
            }
        }
        catch (Unwind)
        {
        }
        catch (Exception exception) when (!IsUnwinding && self.Id == 0)
        {
            // The others run on to their ends: what they do next may tell why the body failed.
            end = new RunEnd.BodyThrew(exception);
        }
        catch (Exception exception) when (!IsUnwinding)
        {
            end ??= new RunEnd.ThreadThrew(self.Id, self.DisplayName, exception, self.Site);
            IsUnwinding = true;
        }
        catch
        {
            // Thrown by a finally block while the interleaving was being taken down: nothing that anybody asked for.
        }
    }

    // Ends the thread and gives the turn to the next one. False when there is none: the interleaving is over.
    // For thread 0, true means that the turn has come back, or was never given away.
    private bool HandOver(ControlledThread self)
    {
        self.HasEnded = true;
        Disable(self);
        yielded.Remove(self.Id);
        Announce(new Event(EventKind.ThreadEnded, self.Id, self.End, self.Site));
        self.End.Open();
        if (!AnyForeground())
        {
            return self.Id == 0;
        }

        try
        {
            var next = Choose(self, false);
            if (next is null)
            {
                End(new RunEnd.Deadlocked(ListBlocked()));
            }

            GiveTurn(next);
            return self.Id != 0;
        }
        catch (Unwind)
        {
            return self.Id == 0;
        }
    }

    // Background threads run no further once the last foreground thread has ended.
    private bool CutsOthersOff(ControlledThread self) =>
        !self.IsBackground && threads.Exists(thread => thread is { IsBackground: true, HasEnded: false });

    private bool AnyForeground()
    {
        foreach (var thread in threads)
        {
            if (!thread.HasEnded && !thread.IsBackground)
            {
                return true;
            }
        }

        return false;
    }

    private void TakeDown(ControlledThread main)
    {
        IsUnwinding = true;
        main.HasEnded = true;
        for (var i = 1; i < threads.Count; i++)
        {
            if (threads[i] is { HasBegun: true, HasEnded: false } thread)
            {
                thread.Turn.Open();
                main.Turn.Pass();
                thread.HasEnded = true;
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
        this.choices = steps = stay = idleYields = loopIterations = calls = 0;
        progress = 0;
    }
}
