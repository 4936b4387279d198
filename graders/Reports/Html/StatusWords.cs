using Interleaver.Checking;
using Interleaver.Reporting;
using Reports.Model;

namespace Reports.Html;

/// <summary>How a state is shown: a sign, a word, and a class for the style, which never speaks alone.</summary>
/// <param name="Sign">One character.</param>
/// <param name="Word">For a reader.</param>
/// <param name="Class">For the style sheet.</param>
internal sealed record StatusWords(string Sign, string Word, string Class)
{
    private static readonly StatusWords Done = new("✓", "done", "passed");
    private static readonly StatusWords Open = new("○", VerdictWords.Name(VerdictKind.NotStarted), "open");
    private static readonly StatusWords NotRun = new("–", "not run", "idle");

    /// <summary>Of a check.</summary>
    public static StatusWords Of(GradedCheck check) => check.Status switch
    {
        CheckStatus.Passed => new StatusWords("✓", "passed", "passed"),
        CheckStatus.Failed when check.IsNotStarted => Open,
        CheckStatus.Failed => new StatusWords("✗", check.Verdict, "failed"),
        CheckStatus.Skipped => new StatusWords("…", "waits for another check", "idle"),
        _ => NotRun,
    };

    /// <summary>Of several checks: a task's, a lesson's.</summary>
    public static StatusWords Of(IReadOnlyCollection<GradedCheck> checks)
    {
        var failures = checks.Where(check => check.IsToMend).ToList();
        return checks.All(check => check.Status == CheckStatus.Passed) ? Done
            : failures.Count > 0 ? new StatusWords("✗", failures.DistinctBy(check => check.Verdict).Count() == 1 ? failures[0].Verdict : "to mend", "failed")
            : checks.All(check => check.Status == CheckStatus.NotRun) ? NotRun
            : checks.Any(check => check.Status == CheckStatus.Passed) ? new StatusWords("○", "under way", "open")
            : checks.Any(check => check.IsNotStarted) ? Open
            : NotRun;
    }

    /// <summary>A sentence without the verdict in front of it, which stands beside it already.</summary>
    public static string WithoutVerdict(GradedCheck check) =>
        check.Verdict.Length > 0 && check.Sentence.StartsWith(check.Verdict + ": ", StringComparison.Ordinal)
            ? check.Sentence[(check.Verdict.Length + 2)..]
            : check.Sentence;
}
