using System.Text.RegularExpressions;
using Interleaver.Events;

namespace TestSupport;

/// <summary>What a case says about itself: which lines the diagnosis has to point at, which tasks it breaks.</summary>
public static partial class Marks
{
    private const string Here = "// <- here";

    /// <summary>The lines that end with the mark.</summary>
    public static IReadOnlyList<SourceLine> In(IEnumerable<string> files) =>
    [
        .. files.SelectMany(file => File.ReadLines(file).Select((text, index) => (text, line: new SourceLine(Path.GetFileName(file), index + 1))))
            .Where(pair => pair.text.TrimEnd().EndsWith(Here, StringComparison.Ordinal)).Select(pair => pair.line),
    ];

    /// <summary>The numbers of the tasks named after "Breaks:".</summary>
    public static IReadOnlyList<int> BrokenTasks(IEnumerable<string> files) =>
    [
        .. files.SelectMany(File.ReadLines).Where(line => line.StartsWith("// Breaks:", StringComparison.Ordinal))
            .SelectMany(line => Number().Matches(line)).Select(match => int.Parse(match.Value)).Distinct().Order(),
    ];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
