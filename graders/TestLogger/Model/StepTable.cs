using System.Text.RegularExpressions;

namespace TestLogger.Model;

/// <summary>What threads did, read from the table that the graders' explanation has of it.</summary>
/// <param name="Names">The threads.</param>
/// <param name="Starts">Where the column of each begins; empty where the table is a list, whose lines begin with a name.</param>
/// <param name="Steps">The steps in order; the lane is a position in <paramref name="Names"/>, or <see cref="Remark"/>.</param>
public sealed partial record StepTable(IReadOnlyList<string> Names, IReadOnlyList<int> Starts, IReadOnlyList<(int Lane, string Text)> Steps)
{
    /// <summary>The lane of a line that is no step of anybody's.</summary>
    public const int Remark = -1;

    private const int Margin = 2;

    /// <summary>Reads the table. A line that begins in no column goes on with what stands above it.</summary>
    /// <param name="lines">Its lines; at least one.</param>
    public static StepTable Read(IReadOnlyList<string> lines) =>
        lines.FirstOrDefault(line => !IsRemark(line)) is { } first && ListItem().IsMatch(first) ? ReadList(lines) : ReadColumns(lines);

    private static StepTable ReadColumns(IReadOnlyList<string> lines)
    {
        var names = Name().Matches(lines[0]).ToList();
        var starts = names.Select(name => name.Index).ToList();
        var steps = new List<(int Lane, string Text)>();
        foreach (var line in lines.Skip(1))
        {
            Add(steps, IsRemark(line) ? Remark : starts.IndexOf(IndentOf(line)), line.Trim(), goesOn: !IsRemark(line) && !starts.Contains(IndentOf(line)));
        }

        return new StepTable([.. names.Select(name => name.Value)], starts, steps);
    }

    private static StepTable ReadList(IReadOnlyList<string> lines)
    {
        var names = new List<string>();
        var steps = new List<(int Lane, string Text)>();
        foreach (var line in lines)
        {
            if (IsRemark(line) || ListItem().Match(line) is not { Success: true } item)
            {
                Add(steps, Remark, line.Trim(), goesOn: !IsRemark(line));
                continue;
            }

            var name = item.Groups["name"].Value;
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            Add(steps, names.IndexOf(name), item.Groups["step"].Value, goesOn: false);
        }

        return new StepTable(names, [], steps);
    }

    private static void Add(List<(int Lane, string Text)> steps, int lane, string text, bool goesOn)
    {
        if (goesOn && steps.Count > 0)
        {
            steps[^1] = (steps[^1].Lane, $"{steps[^1].Text} {text}");
        }
        else
        {
            steps.Add((lane, text));
        }
    }

    private static bool IsRemark(string line) => IndentOf(line) == Margin && line[Margin] == '…';

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    // Two columns are at least two blanks apart, the words of a name one.
    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Name();

    // "  thread 1  Limiter.cs:20 updates _inside = 0"
    [GeneratedRegex(@"^  (?<name>\S+(?: \S+)*?) {2,}(?<step>\S+\.cs:[0-9]+\b.*)$")]
    private static partial Regex ListItem();
}
