using Grading;
using Grading.Checks;
using Interleaver.Checking;
using Interleaver.Reporting;
using Reports.Model;

namespace Reports.Gathering;

/// <summary>Puts together what a report tells of one check.</summary>
public static class CheckGatherer
{
    /// <summary>Gathers one check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="outcome">What became of it; null when it was not asked for, or the run broke off before.</param>
    /// <param name="folder">The folder that was graded, for commands to name; null for the exercises.</param>
    public static GradedCheck Gather(CheckDefinition check, CheckOutcome? outcome, string? folder)
    {
        var (id, claim, points) = (ReplayCommand.Filter(check), check.Check.Claim, check.Check.Points);
        return outcome switch
        {
            null => new GradedCheck(id, claim, points, CheckStatus.NotRun, "", ""),
            CheckOutcome.Skipped skipped => new GradedCheck(id, claim, points, CheckStatus.Skipped, "", skipped.Reason),
            CheckOutcome.Graded { Result: { Passed: true } passed } =>
                new GradedCheck(id, claim, points, CheckStatus.Passed, VerdictWords.Name(passed.Verdict), passed.Text),
            CheckOutcome.Graded { Result: var failed } => Failed(check, failed, new GradedCheck(
                id, claim, points, CheckStatus.Failed, VerdictWords.Name(failed.Verdict), FirstLine(failed.Text)), folder),
            _ => throw new InvalidOperationException("There are two kinds of outcome."),
        };
    }

    private static GradedCheck Failed(CheckDefinition check, CheckResult result, GradedCheck graded, string? folder)
    {
        if (result.Failure is not { Evidence: not Evidence.Todo } failure)
        {
            return graded with { Explanation = result.Text };
        }

        return graded with
        {
            Explanation = FailureReport.Write(failure, new Guidance(check.Check.Claim, Hint: "", Replay: "", LessonSections.PathFor(check, failure.Kind))),
            VerdictHint = VerdictHints.For(failure.Evidence),
            Hint = check.Check.Hint,
            Replay = ReplayCommand.For(check, failure.Schedule, folder),
            Assertion = failure.Evidence is Evidence.Assertion assertion ? AssertionWords.Of(assertion.Message) : "",
            Lines = [.. failure.Evidence.Places.Where(place => place.IsLearners && place.Line.Line > 0).DistinctBy(place => place.Line)
                .Select(place => new CodeLine(place.Line.File, place.Line.Line, SourceExcerpt.LineOf(place)))],
            Interleaving = InterleavingGatherer.Gather(failure),
        };
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0];
}
