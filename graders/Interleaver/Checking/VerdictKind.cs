namespace Interleaver.Checking;

/// <summary>The closed set of outcomes of a check. Each one has its own sentence for a learner.</summary>
public enum VerdictKind
{
    /// <summary>No explored interleaving failed.</summary>
    Passed,

    /// <summary>The stub still throws its <see cref="NotImplementedException"/>.</summary>
    NotStarted,

    /// <summary>The lesson's sources do not compile, or lack a member that the check uses.</summary>
    DoesNotCompile,

    /// <summary>An assertion of the check failed.</summary>
    WrongResult,

    /// <summary>Two threads accessed one memory location, one of them wrote, and nothing ordered the two.</summary>
    DataRace,

    /// <summary>Every thread waits for another one: a cycle.</summary>
    Deadlock,

    /// <summary>A thread waits for a signal that nobody is left to give.</summary>
    LostWakeUp,

    /// <summary>The code went on without waiting for a thread that it had started.</summary>
    NeverJoined,

    /// <summary>The work ran on the thread that asked for it, or no thread was started at all.</summary>
    RanOnCallersThread,

    /// <summary>A lock or a permit was taken and not given back.</summary>
    NeverReleased,

    /// <summary>An exception left a thread and would have ended the process.</summary>
    UnhandledException,

    /// <summary>A thread went on for longer (in virtual time) than allowed after it was asked to stop.</summary>
    TooSlowToStop,

    /// <summary>A thread spun while it waited, instead of blocking.</summary>
    BusyWait,

    /// <summary>Threads keep running and none gets anywhere: the step budget ran out.</summary>
    NoProgress,

    /// <summary>A pause stands where a wait for the event belongs.</summary>
    SleepAsSynchronisation,

    /// <summary>Threads that may run together never do, in any interleaving.</summary>
    TooStrict,

    /// <summary>The code uses an API that the engine does not control.</summary>
    ApiRefused,

    /// <summary>The code reaches for the grader, the file system, other processes…</summary>
    Tampering,

    /// <summary>The code did not come back from a call that the engine cannot see into.</summary>
    Stuck,
}
