using Interleaver.Checking;

namespace Interleaver.Reporting;

/// <summary>Verdicts in a learner's words.</summary>
public static class VerdictWords
{
    /// <summary>The verdict's name, as it begins the sentence on the grade card.</summary>
    public static string Name(VerdictKind kind) => kind switch
    {
        VerdictKind.Passed => "passed",
        VerdictKind.NotStarted => "not started",
        VerdictKind.DoesNotCompile => "does not compile",
        VerdictKind.WrongResult => "wrong result",
        VerdictKind.DataRace => "data race",
        VerdictKind.Deadlock => "deadlock",
        VerdictKind.LostWakeUp => "lost wake-up",
        VerdictKind.NeverJoined => "thread never joined",
        VerdictKind.RanOnCallersThread => "ran on the caller's thread",
        VerdictKind.NeverReleased => "never released",
        VerdictKind.UnhandledException => "unhandled exception",
        VerdictKind.TooSlowToStop => "too slow to stop",
        VerdictKind.BusyWait => "busy wait",
        VerdictKind.NoProgress => "no progress",
        VerdictKind.SleepAsSynchronisation => "sleep used as synchronisation",
        VerdictKind.TooStrict => "too strict",
        VerdictKind.ApiRefused => "API refused",
        VerdictKind.Tampering => "tampering",
        VerdictKind.Stuck => "stuck outside the engine's control",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a verdict."),
    };
}
