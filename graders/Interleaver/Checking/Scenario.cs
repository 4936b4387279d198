using System.Diagnostics;
using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>
/// What a check can say that an assertion cannot. Works on the threads of an exploration, and on no others unless the host has
/// set <see cref="Outside"/>.
/// </summary>
public static class Scenario
{
    private static volatile PlainRound? outside;

    /// <summary>
    /// What threads go by that belong to no exploration. Null, as it is unless a host sets it, refuses them. For a program that
    /// runs checks as plain stress tests; learners' code cannot get here, for the gate refuses whatever is the grader's.
    /// </summary>
    public static PlainRound? Outside
    {
        get => outside;
        set => outside = value;
    }

    /// <summary>Virtual time since the interleaving began. Outside: <see cref="PlainRound.Elapsed"/>.</summary>
    public static TimeSpan Now => Self is { } self ? TimeSpan.FromTicks(self.Scheduler.Clock.Now) : Round.Elapsed;

    /// <summary>Ends the interleaving with a verdict unless the condition holds. Outside: does what the round says, and throws.</summary>
    public static void Require(bool condition, VerdictKind otherwise, string sentence)
    {
        if (condition)
        {
            return;
        }

        if (Self is not { } self)
        {
            Round.Break(sentence);
            return;
        }

        // Who ran on the wrong thread was called there: those lines say more than any step of the trace.
        var callers = otherwise == VerdictKind.RanOnCallersThread ? Exceptions.LearnersLines(new StackTrace(fNeedFileInfo: true)) : [];
        self.Scheduler.End(new RunEnd.Stopped(new Evidence.Claim(otherwise, sentence) { Callers = callers }));
    }

    /// <summary>
    /// Says what must be seen in at least one interleaving; otherwise the verdict is "too strict". Outside: nothing, for no
    /// number of rounds can say "never".
    /// </summary>
    /// <param name="what">What has to be possible, as it completes "in no interleaving did it happen that …".</param>
    /// <param name="seen">Whether it is so here and now.</param>
    public static void Sometimes(string what, bool seen)
    {
        if (Self is { } self)
        {
            Witnesses.Of(self.Scheduler).Note(what, seen);
        }
        else
        {
            _ = Round;
        }
    }

    /// <summary>
    /// A number that nobody can write down beforehand: it depends on the text of the submission, so that whoever writes it into
    /// the text changes it. The same submission draws the same numbers, in every interleaving and on every machine. Outside: the least.
    /// </summary>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    public static int Draw(int least, int most)
    {
        if (Self is { } self)
        {
            return self.Scheduler.Draw(least, most);
        }

        _ = Round;
        return least;
    }

    /// <summary>
    /// How long to sleep so that whatever can go on meanwhile has gone on: the pause itself, for patient time moves only when
    /// nobody can run. Outside: a millisecond, a guess as in any plain test. Only for pauses that right code passes also when
    /// they are too short.
    /// </summary>
    /// <param name="pause">The pause in virtual time.</param>
    public static TimeSpan LongEnough(TimeSpan pause)
    {
        if (Self is not null)
        {
            return pause;
        }

        _ = Round;
        return PlainRound.Guess;
    }

    private static ControlledThread? Self => ControlledThread.Current;

    private static PlainRound Round => Outside ?? throw new InvalidOperationException("A scenario runs only inside an exploration.");
}
