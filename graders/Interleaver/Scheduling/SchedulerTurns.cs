using System.Diagnostics;
using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <content>The turn: how it goes from thread to thread, and what happens to it when a thread ends.</content>
public sealed partial class Scheduler
{
    private readonly TurnClock turns = new();
    private ControlledThread? running;

    /// <summary>The thread that was given the turn last; null before the first. It may be asked from outside.</summary>
    public ControlledThread? Running => Volatile.Read(ref running);

    /// <summary>How long threads have had the turn so far. It may be asked from outside.</summary>
    public TimeSpan InTurns => turns.Elapsed;

    private void Switch(ControlledThread from, ControlledThread to)
    {
        GiveTurn(to);
        Await(from);
        ThrowIfUnwinding();
    }

    private void GiveTurn(ControlledThread to)
    {
        if (to.HasBegun)
        {
            Open(to);
            return;
        }

        if (++living > limits.Threads)
        {
            End(new RunEnd.OutOfThreads(to.Parent, to.Parent < 0 ? "the clock" : threads[to.Parent].DisplayName, to.StartSite));
        }

        to.HasBegun = true;
        turns.End();
        Worker.Run(() => Live(to), core);
    }

    private void Live(ControlledThread self)
    {
        turns.Begin();
        ControlledThread.Current = self;
        NameForDebugger(self);
        Guarded(self, self.Body!);
        var handedOver = !IsUnwinding && HandOver(self);
        ControlledThread.Current = null;
        if (!handedOver)
        {
            self.HasEnded = true;
            Open(threads[0]);
        }
    }

    private void Open(ControlledThread to)
    {
        turns.End();
        to.Turn.Open();
    }

    private void Await(ControlledThread self)
    {
        self.Turn.Pass();
        turns.Begin();
    }

    // Whoever steps through an interleaving finds its threads under the names that the report gives them. A debugger halts the
    // program for each change, and most workers do the same thread again and again.
    private static void NameForDebugger(ControlledThread self)
    {
        if (Debugger.IsAttached && Thread.CurrentThread.Name != self.DisplayName)
        {
            Thread.CurrentThread.Name = self.DisplayName;
        }
    }

    // Runs the code of a thread, whose end is a step like any other: somebody may wait for it. A debugger would take what is
    // caught here for unhandled, because no code of the user's catches it. That is right, and said below, except for Unwind.
    [DebuggerDisableUserUnhandledExceptions]
    private void Guarded(ControlledThread self, Action code)
    {
        try
        {
            code();
            if (!self.EndsQuietly)
            {
                Point(self, new Operation(CutsOthersOff(self) ? OperationKind.Ending : OperationKind.Change, self.End));
            }
        }
        catch (Unwind)
        {
        }
        catch (Exception exception) when (!IsUnwinding && self.Id == 0)
        {
            // The others run on to their ends: what they do next may tell why the body failed.
            Debugger.BreakForUserUnhandledException(exception);
            end = new RunEnd.BodyThrew(exception);
        }
        catch (Exception exception) when (!IsUnwinding)
        {
            Debugger.BreakForUserUnhandledException(exception);
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
        living--;
        Disable(self);
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
                EndStuck();
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
}
