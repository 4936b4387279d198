using System.Runtime.CompilerServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>What rewritten code calls where control flows: at loops, method entries, calls and handlers.</summary>
public static class Flow
{
    /// <summary>A loop goes round: counts, and now and then lets others run.</summary>
    public static void LoopBack(int site)
    {
        if (ControlledThread.Current is { } self && --self.LoopAllowance <= 0)
        {
            self.Site = site;
            self.Scheduler.LoopBack(self);
        }
    }

    /// <summary>A method begins: recursion without end has to end before the stack does.</summary>
    public static void EnterMethod(int site)
    {
        if (ControlledThread.Current is not { } self)
        {
            return;
        }

        Reach(self, site);
        Enter(self, site);
    }

    /// <summary>An asynchronous method begins or goes on; where, the next call tells.</summary>
    public static void GoOn(int site)
    {
        if (ControlledThread.Current is { } self)
        {
            Enter(self, self.Site == 0 ? site : self.Site);
        }
    }

    /// <summary>The place of the call that comes next; models report it.</summary>
    public static void At(int site)
    {
        if (ControlledThread.Current is { } self)
        {
            Reach(self, site);
        }
    }

    /// <summary>Whether the program's handlers run: false while the thread is being taken down.</summary>
    public static bool MayCatch() => ControlledThread.Current is not { Scheduler.IsUnwinding: true };

    private static void Enter(ControlledThread self, int site)
    {
        self.Scheduler.Enter(self);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            self.Scheduler.ThrowIfUnwinding();
            self.Scheduler.End(new RunEnd.OutOfStack(self.Id, self.DisplayName, site));
        }
    }

    private static void Reach(ControlledThread self, int site)
    {
        self.Site = site;
        if (self.Scheduler.TracesLines)
        {
            self.Scheduler.Announce(new Event(EventKind.Reached, self.Id, null, site));
        }
    }
}
