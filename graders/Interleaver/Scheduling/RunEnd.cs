using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>How one interleaving ended: a closed set.</summary>
public abstract record RunEnd
{
    private RunEnd()
    {
    }

    /// <summary>The body and all foreground threads ended.</summary>
    public sealed record Completed : RunEnd;

    /// <summary>The strategy gave the interleaving up because an equivalent one was explored before.</summary>
    public sealed record Redundant : RunEnd;

    /// <summary>The body threw.</summary>
    public sealed record BodyThrew(Exception Exception) : RunEnd;

    /// <summary>An exception left another thread, which would have ended the process.</summary>
    public sealed record ThreadThrew(int Thread, string Name, Exception Exception, int Site) : RunEnd;

    /// <summary>Nobody can go on, and no time-out is left.</summary>
    public sealed record Deadlocked(IReadOnlyList<BlockedThread> Blocked) : RunEnd;

    /// <summary>The budget of steps, or of work, is used up; if not this interleaving's, that of all together.</summary>
    public sealed record OutOfSteps(int Thread, string Name, int Site, bool InAll = false) : RunEnd;

    /// <summary>Recursion used the stack up, or a single allocation asked for more of it than there is.</summary>
    public sealed record OutOfStack(int Thread, string Name, int Site, bool InOnePiece = false) : RunEnd;

    /// <summary>The budget of memory is used up.</summary>
    public sealed record OutOfMemory(int Thread, string Name, int Site) : RunEnd;

    /// <summary>Too many threads are under way at once.</summary>
    public sealed record OutOfThreads(int Thread, string Name, int Site) : RunEnd;

    /// <summary>Ended on purpose by a layer above, which knows what <paramref name="Reason"/> is.</summary>
    public sealed record Stopped(object Reason) : RunEnd;
}
