using Grading.Compilation;
using Grading.Submissions;
using Interleaver.Checking;
using Interleaver.Reporting;
using Interleaver.Scheduling;

namespace Grading.Checks;

/// <summary>Runs checks against a loaded lesson.</summary>
public static class CheckRunner
{
    // In what the compiler takes for a small program. Where many other processes want the same cores, each step takes up to fifteen times
    // as much of the processor as where none do: so what is counted may take fifty times what it does on an idle machine, and to be
    // at work without a step is told of at more than ten times what any answer of the kit's own tests does. Who fills memory is
    // ended by the heap's limit, always, and not once by that and once by this.
    private const int InOneCall = 6;
    private const int InAll = 20;
    private const int ForWhole = 20;
    private const int ForGibibyte = 40;

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
            Uncounted = Uncounted(),
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

    private static UncountedLimits Uncounted()
    {
        var unit = LessonCompiler.OfASmallProgram;
        return new UncountedLimits(InOneCall * unit, InAll * unit, ForWhole * unit, ForGibibyte * unit);
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
