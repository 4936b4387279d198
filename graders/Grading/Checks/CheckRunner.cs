using Grading.Submissions;
using Interleaver.Checking;
using Interleaver.Reporting;
using Interleaver.Scheduling;

namespace Grading.Checks;

/// <summary>Runs checks against a loaded lesson.</summary>
public static class CheckRunner
{
    /// <summary>Runs one check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="lesson">The submission.</param>
    /// <param name="replay">Run only this schedule; null to explore.</param>
    /// <param name="folder">The folder that is graded, for commands to name; null for the exercises.</param>
    public static CheckResult Run(CheckDefinition check, LoadedLesson lesson, Schedule? replay = null, string? folder = null)
    {
        if (lesson.Problem is { } problem)
        {
            return Refuse(check, problem.Kind, problem.Lines, LessonSections.PathForLesson(check, problem.Kind));
        }

        if (lesson.Missing(check.Method) is { Count: > 0 } missing)
        {
            return Refuse(check, VerdictKind.DoesNotCompile, missing, LessonSections.PathFor(check, VerdictKind.DoesNotCompile));
        }

        var settings = new Settings
        {
            Time = check.Check.Time,
            MaySpin = check.Check.MaySpin,
            Interleavings = check.Check.Interleavings,
            Replay = replay,
            Numbers = lesson.Numbers,
            Processor = lesson.Processor,
        };
        var verdict = Explore.Run(lesson.Body(check.Method), settings);
        lesson.KeepHits();
        return verdict switch
        {
            Verdict.Passed passed => new CheckResult(check, VerdictKind.Passed, passed.Coverage.ToString(), null),
            Verdict.Failed failed => new CheckResult(check, failed.Kind, Explain(check, failed, folder), failed),
            _ => throw new InvalidOperationException("There are two kinds of verdict."),
        };
    }

    private static string Explain(CheckDefinition check, Verdict.Failed failed, string? folder)
    {
        var guidance = new Guidance(
            check.Check.Claim, check.Check.Hint, ReplayCommand.For(check, failed.Schedule, folder), LessonSections.PathFor(check, failed.Kind));
        return FailureReport.Write(failed, guidance);
    }

    private static CheckResult Refuse(CheckDefinition check, VerdictKind kind, IReadOnlyList<string> lines, string section)
    {
        var first = $"{VerdictWords.Name(kind)}: {lines[0]}";
        return new CheckResult(check, kind, string.Join('\n', [first, .. lines.Skip(1), "", $"{FailureReport.SectionMark}{section}"]), null);
    }
}
