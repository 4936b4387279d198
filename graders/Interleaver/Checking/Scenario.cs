using System.Diagnostics;
using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>What a check can say that an assertion cannot. Works only on the threads of an exploration.</summary>
public static class Scenario
{
    /// <summary>Virtual time since the interleaving began.</summary>
    public static TimeSpan Now => TimeSpan.FromTicks(Self.Scheduler.Clock.Now);

    /// <summary>Ends the interleaving with a verdict unless the condition holds.</summary>
    public static void Require(bool condition, VerdictKind otherwise, string sentence)
    {
        if (!condition)
        {
            // Who ran on the wrong thread was called there: those lines say more than any step of the trace.
            var callers = otherwise == VerdictKind.RanOnCallersThread ? Exceptions.LearnersLines(new StackTrace(fNeedFileInfo: true)) : [];
            Self.Scheduler.End(new RunEnd.Stopped(new Evidence.Claim(otherwise, sentence) { Callers = callers }));
        }
    }

    /// <summary>Says what must be seen in at least one interleaving; otherwise the verdict is "too strict".</summary>
    /// <param name="what">What has to be possible, as it completes "in no interleaving did it happen that …".</param>
    /// <param name="seen">Whether it is so here and now.</param>
    public static void Sometimes(string what, bool seen) => Witnesses.Of(Self.Scheduler).Note(what, seen);

    private static ControlledThread Self =>
        ControlledThread.Current ?? throw new InvalidOperationException("A scenario runs only inside an exploration.");
}
