using Grading;
using Grading.Checks;
using Interleaver.Checking;
using Interleaver.Reporting;
using Reports.Gathering;
using Reports.Model;

namespace Workers;

/// <summary>All that one has to know of a check that was run in another process.</summary>
/// <param name="Check">Which check, as `--filter` takes it.</param>
/// <param name="Words">What its test says.</param>
/// <param name="Graded">What the reports tell; null when the check earns nothing and costs nothing.</param>
/// <param name="Schedule">The interleaving to look into; null when none shows a failure.</param>
public sealed record CheckAnswer(string Check, CheckWords Words, GradedCheck? Graded, string? Schedule)
{
    /// <summary>Runs the check in this process. When it has left the engine itself without memory, there is no answer.</summary>
    /// <exception cref="OutOfMemoryException">That is what has happened.</exception>
    public static CheckAnswer By(GradingSession session, CheckDefinition check)
    {
        try
        {
            var outcome = session.Run(check);
            return new CheckAnswer(
                ReplayCommand.Filter(check),
                CheckWords.Of(outcome, session.Request.IsReplay),
                RunGatherer.CheckOf(check, outcome, session.Request),
                outcome is CheckOutcome.Graded graded ? ReplayCommand.ScheduleOf(graded.Result) : null);
        }
        catch (Exception exception) when (exception.GetBaseException() is not OutOfMemoryException)
        {
            return Broken(check, exception);
        }
    }

    /// <summary>The grader failed, which is nobody's fault who is graded.</summary>
    public static CheckAnswer Broken(CheckDefinition check, Exception exception) =>
        new(ReplayCommand.Filter(check), CheckWords.OfBroken(exception), null, null);

    /// <summary>The process was lost in the middle of the check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="reason">What the submission did to the process.</param>
    public static CheckAnswer Lost(CheckDefinition check, string reason)
    {
        var sentence = $"{VerdictWords.Name(VerdictKind.Stuck)}: {reason}";
        var text = $"{sentence}\n\n{FailureReport.SectionMark}{LessonSections.PathFor(check, VerdictKind.Stuck)}";
        return new CheckAnswer(
            ReplayCommand.Filter(check),
            new CheckWords(CheckEnd.Failed, text),
            new GradedCheck(
                ReplayCommand.Filter(check), check.Check.Claim, check.Check.Points, CheckStatus.Failed, VerdictWords.Name(VerdictKind.Stuck), sentence)
            {
                Explanation = text,
            },
            null);
    }

    /// <summary>The process was lost, or got stuck, before the check, in the middle of another one: who does that once is not tried again.</summary>
    /// <param name="check">The check.</param>
    /// <param name="lost">The one in which that happened.</param>
    public static CheckAnswer NotTried(CheckDefinition check, CheckDefinition lost)
    {
        var outcome = new CheckOutcome.Skipped(check, $"not tried, because the lesson's grading broke off in: {lost.Check.Claim}");
        return new CheckAnswer(ReplayCommand.Filter(check), CheckWords.Of(outcome, isReplay: false), CheckGatherer.Gather(check, outcome, null), null);
    }
}
