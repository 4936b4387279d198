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

    /// <summary>A method begins. Returns the depth of the caller.</summary>
    public static int EnterMethod(int site)
    {
        if (ControlledThread.Current is not { } self)
        {
            return 0;
        }

        Reach(self, site);
        return Enter(self, site);
    }

    /// <summary>A method begins that calls no other: it is counted, for a library may call it again and again.</summary>
    public static void EnterLeaf(int site)
    {
        if (ControlledThread.Current is { } self)
        {
            self.Scheduler.EnterLeaf(self, site);
        }
    }

    /// <summary>Part of the stack is taken as memory: what is too large for the rest of it would end the process.</summary>
    public static void Reserve(nint bytes, int site)
    {
        if (ControlledThread.Current is not { } self || (bytes >= 0 && bytes <= Limits.StackBytes && Worker.HasRoomFor(bytes)))
        {
            return;
        }

        self.Scheduler.ThrowIfUnwinding();
        self.Scheduler.End(new RunEnd.OutOfStack(self.Id, self.DisplayName, site, InOnePiece: true));
    }

    /// <summary>An asynchronous method begins or goes on; where, the next call tells.</summary>
    public static int GoOn(int site) =>
        ControlledThread.Current is { } self ? Enter(self, self.Site == 0 ? site : self.Site) : 0;

    /// <summary>A method ends, whose caller was that deep.</summary>
    public static void LeaveMethod(int depth)
    {
        if (ControlledThread.Current is { } self)
        {
            self.Depth = depth;
        }
    }

    /// <summary>A method whose caller was that deep has caught an exception of methods below it, which do not end otherwise.</summary>
    public static void Catch(int depth)
    {
        if (ControlledThread.Current is { } self)
        {
            self.Scheduler.Count(Work.Frame * (self.Depth - depth));
            self.Depth = depth + 1;
        }
    }

    /// <summary>The place of the call that comes next; models report it.</summary>
    public static void At(int site)
    {
        if (ControlledThread.Current is { } self)
        {
            self.Scheduler.Count(Work.CallAt);
            Reach(self, site);
        }
    }

    /// <summary>BCL code is about to be called, which cannot be counted from within.</summary>
    public static void CallOut()
    {
        if (ControlledThread.Current is { } self)
        {
            self.Scheduler.Count(Work.CallOut);
        }
    }

    /// <summary>An exception comes to one of the program's handlers. Whether that runs: false while the thread is being taken down.</summary>
    public static bool MayCatch()
    {
        if (ControlledThread.Current is not { } self)
        {
            return true;
        }

        self.Scheduler.Count(Work.Exception);
        return !self.Scheduler.IsUnwinding;
    }

    /// <summary>Whether the program's finally blocks run.</summary>
    public static bool MayFinish() => ControlledThread.Current is not { Scheduler.IsUnwinding: true };

    // Recursion without end has to end before the stack does. How deep is too deep is counted, because how much stack a call
    // takes depends on how far the JIT compiler has got with it.
    private static int Enter(ControlledThread self, int site)
    {
        self.Scheduler.Enter(self);
        if (self.Depth >= Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            self.Scheduler.ThrowIfUnwinding();
            self.Scheduler.End(new RunEnd.OutOfStack(self.Id, self.DisplayName, site));
        }

        return self.Depth++;
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
