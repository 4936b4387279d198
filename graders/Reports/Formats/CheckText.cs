using Reports.Model;

namespace Reports.Formats;

/// <summary>What a format tells of one check, where it has room for one text.</summary>
internal static class CheckText
{
    // Some pages of it: who needs more opens grades.json.
    private const int Most = 10_000;

    /// <summary>The text, with lines that end in \n; never longer than a few pages.</summary>
    /// <param name="check">The check.</param>
    /// <param name="isTold">Whether the reader is told the explanation elsewhere, so that its first sentence is enough.</param>
    public static string Of(GradedCheck check, bool isTold = false)
    {
        var text = check.Status switch
        {
            CheckStatus.Passed => check.Sentence,
            CheckStatus.Failed when isTold => check.Sentence,
            CheckStatus.Failed => Failure(check),
            _ => WhyNotRun(check),
        };
        return Cut.Text(PlainText.Of(text), Most);
    }

    /// <summary>Why a check was not run, on one line.</summary>
    public static string WhyNotRun(GradedCheck check) =>
        (check.Status == CheckStatus.Skipped ? "skipped" : "not run") + (check.Sentence.Length > 0 ? $": {check.Sentence}" : "");

    // What a learner is told comes last where the text is long, and must not be what is cut off.
    private static string Failure(GradedCheck check)
    {
        var help = (check.Hint.Length > 0 ? $"\n\nHint: {check.Hint}" : "")
            + (check.Replay.Length > 0 ? $"\n\nSee it again: {check.Replay}" : "");
        var explanation = check.Explanation.Length > 0 ? check.Explanation : check.Sentence;
        return Cut.Text(PlainText.Of(explanation), Math.Max(Most / 2, Most - help.Length)) + help;
    }
}
