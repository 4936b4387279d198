using Grading.Checks;
using Interleaver.Checking;
using Lessons.Tests;
using TestSupport;

namespace StressTest;

/// <summary>A wrong submission, the verdict that the grader gives it, and what a stress test makes of it.</summary>
internal sealed record Row(Case Wrong, VerdictKind Verdict, Outcome Outcome)
{
    /// <summary>
    /// Takes the first check that fails the submission with the verdict of its folder and is possible as a stress test. Null for
    /// what does not compile or is refused: that never gets as far as a test.
    /// </summary>
    /// <param name="wrong">The submission.</param>
    /// <param name="trials">What each check says of the right answer.</param>
    public static Row? Of(Case wrong, IReadOnlyDictionary<CheckDefinition, Outcome> trials)
    {
        var lesson = Kit.Load(wrong.Submission);
        if (lesson.Problem is not null)
        {
            return null;
        }

        // The checks of other tasks pass. Those that are possible are asked first, for one of them is enough.
        Row? row = null;
        var candidates = Kit.Checks.Where(check => check.Lesson == wrong.Lesson && wrong.Breaks.Contains(check.Task.Number)).ToList();
        if (candidates.Select(check => trials[check]).Distinct().ToList() is [Outcome.TooSlow or Outcome.NotPossible] all)
        {
            var verdict = Enum.GetValues<VerdictKind>().Single(kind => Slug.Of(kind) == wrong.Verdict);
            return new Row(wrong, verdict, all[0]); // whichever of them fails it
        }

        foreach (var check in candidates.OrderBy(check => trials[check] != Outcome.NotNoticed))
        {
            var isPossible = trials[check] == Outcome.NotNoticed;
            var result = CheckRunner.Run(check, lesson);
            if (result.Failure is null || Slug.Of(result.Verdict) != wrong.Verdict)
            {
                continue;
            }

            // No number of rounds can say that something never happens.
            var canSay = result.Failure.Evidence is not Evidence.NeverHappened;
            if (isPossible && canSay)
            {
                return new Row(wrong, result.Verdict, Stress.Of(wrong.Submission, check));
            }

            row ??= new Row(wrong, result.Verdict, canSay ? trials[check] : Outcome.NotPossible);
            if (!isPossible)
            {
                break;
            }
        }

        return row;
    }
}
