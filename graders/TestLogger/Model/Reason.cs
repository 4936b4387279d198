using System.Text.RegularExpressions;

namespace TestLogger.Model;

/// <summary>Why a check failed, as the grader worded it: the first line says it all, the rest explains.</summary>
/// <param name="Text">The whole explanation, lines separated by '\n'.</param>
public sealed partial record Reason(string Text)
{
    private const string NotStartedVerdict = "not started";
    private const string DoesNotCompileVerdict = "does not compile";
    private const string SectionMark = "Read: ";

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

    /// <summary>The section of the lesson to read, as a path with an anchor; null where the explanation names none.</summary>
    public string? Section => Lines.FirstOrDefault(IsSection)?[SectionMark.Length..];

    /// <summary>The lines that say what is wrong, without the one that says what to read.</summary>
    public IEnumerable<string> LinesOfTheMistake => Lines.Where(line => line.Length > 0 && !IsSection(line));

    /// <summary>The place that the first line names, as <c>File.cs:12</c>, or else the first of the learner's lines; null where there is none.</summary>
    public string? Place => Lines.Where((line, index) => index == 0 || ListedPlace().IsMatch(line)).Select(line => SourcePlace().Match(line))
        .FirstOrDefault(match => match.Success) is { } match
        ? $"{match.Groups["file"].Value}:{match.Groups["line"].Value}"
        : null;

    private static bool IsSection(string line) => line.StartsWith(SectionMark, StringComparison.Ordinal);

    private static string[] Split(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim().Split('\n');
        return [.. lines.Select(line => line.TrimEnd())];
    }

    // A line of the learner's in the explanation: the place, two blanks, the text of the line.
    [GeneratedRegex(@"^  [^\s:]+\.cs:\d+  \S")]
    private static partial Regex ListedPlace();

    // A verdict's place is File.cs:12, a compiler's is File.cs(12,5). A name begins at a boundary: were it sought from each
    // letter on, a value of a million letters would take a million times as long as it is.
    [GeneratedRegex(@"(?<=^|[\s:()""'/\\])(?<file>[^\s:()""'/\\]+\.cs)(:|\()(?<line>\d+)")]
    private static partial Regex SourcePlace();
}
