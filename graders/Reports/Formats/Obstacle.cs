using Interleaver.Checking;
using Interleaver.Reporting;
using Reports.Model;

namespace Reports.Formats;

/// <summary>What keeps a whole lesson from being graded, as errors of the compiler do: it is told once, and not with every check.</summary>
internal static class Obstacle
{
    private static readonly string DoesNotCompile = VerdictWords.Name(VerdictKind.DoesNotCompile);

    /// <summary>The explanation that all checks of the lesson share; null where they differ.</summary>
    public static string? Of(GradedLesson lesson)
    {
        var failed = FailedIn(lesson).ToList();
        return lesson.Earned == 0
            && failed is [var first, ..]
            && !first.IsNotStarted
            && failed.All(check => check.Verdict == first.Verdict && check.Explanation == first.Explanation)
            && (first.Verdict == DoesNotCompile || failed.Count > 1)
                ? first.Explanation
                : null;
    }

    /// <summary>The checks that would tell again what the first of their lesson tells.</summary>
    public static IReadOnlyCollection<GradedCheck> Repeats(GradedLesson lesson) => Of(lesson) is null ? [] : [.. FailedIn(lesson).Skip(1)];

    /// <summary>Whether the check could not even be run, because of errors of the compiler or members that are missing.</summary>
    public static bool IsNotCompiled(GradedCheck check) => check.Status == CheckStatus.Failed && check.Verdict == DoesNotCompile;

    private static IEnumerable<GradedCheck> FailedIn(GradedLesson lesson) => lesson.Checks.Where(check => check.Status == CheckStatus.Failed);
}
