using System.Text.RegularExpressions;

namespace TestLogger.Model;

/// <summary>Why a check failed, as the grader worded it: the first line says it all, the rest explains.</summary>
/// <param name="Text">The whole explanation, lines separated by '\n'.</param>
public sealed partial record Reason(string Text)
{
    private const string NotStartedVerdict = "not started";
    private const string DoesNotCompileVerdict = "does not compile";

    /// <summary>The one-sentence form: <c>verdict: sentence (File.cs:12)</c>.</summary>
    public string FirstLine => Lines[0];

    /// <summary>The explanation, line by line; never empty.</summary>
    public IReadOnlyList<string> Lines { get; } = Split(Text);

    /// <summary>The verdict in words: what stands before the first colon of <see cref="FirstLine"/>.</summary>
    public string Verdict => FirstLine.Split(':', 2)[0];

    /// <summary>The TODO still throws.</summary>
    public bool NotStarted => Verdict == NotStartedVerdict;

    /// <summary>The lesson's sources do not compile, or lack a member that the check uses.</summary>
    public bool DoesNotCompile => Verdict == DoesNotCompileVerdict;

    /// <summary>The place that the first line names, as <c>File.cs:12</c>; null where it names none.</summary>
    public string? Place => SourcePlace().Match(FirstLine) is { Success: true } match
        ? $"{match.Groups["file"].Value}:{match.Groups["line"].Value}"
        : null;

    private static string[] Split(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim().Split('\n');
        return [.. lines.Select(line => line.TrimEnd())];
    }

    // A verdict's place is File.cs:12, a compiler's is File.cs(12,5). A name begins at a boundary: were it sought from each
    // letter on, a value of a million letters would take a million times as long as it is.
    [GeneratedRegex(@"(?<=^|[\s:()""'/\\])(?<file>[^\s:()""'/\\]+\.cs)(:|\()(?<line>\d+)")]
    private static partial Regex SourcePlace();
}
