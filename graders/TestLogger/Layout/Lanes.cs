using Spectre.Console;

namespace TestLogger.Layout;

/// <summary>The steps of an interleaving: a column for each thread, or a list where the page has no room for columns.</summary>
public static class Lanes
{
    private const int Indent = 2;

    // Narrower columns break nearly every step into several lines.
    private const int NarrowestLane = 16;

    /// <summary>Adds the steps.</summary>
    /// <param name="page">Where they are added.</param>
    /// <param name="lines">
    /// The graders' table. The first line has the threads' names; each other line is a step, and how far it is indented
    /// says whose. Where the threads have more steps than are shown, a line says so.
    /// </param>
    public static void Add(Page page, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var starts = lines.Select(IndentOf).Distinct().Order().ToList();
        var names = starts.Select((start, lane) => Slice(lines[0], start, lane + 1 < starts.Count ? starts[lane + 1] : lines[0].Length)).ToList();
        var steps = lines.Skip(1).Select(line => (Lane: starts.IndexOf(IndentOf(line)), Text: line.Trim())).ToList();
        var columns = Columns(page, starts, [.. steps, (starts.Count - 1, names[^1])]);
        if (columns is not null)
        {
            AddRow(page, columns, names);
        }

        foreach (var (lane, text) in steps)
        {
            if (text.StartsWith('…'))
            {
                page.AddText(text, Indent);
            }
            else if (columns is not null)
            {
                AddRow(page, columns, [.. Enumerable.Repeat("", lane), text]);
            }
            else
            {
                AddItem(page, names, lane, text);
            }
        }
    }

    // The graders' own columns where they fit; else equal ones; null where those would be too narrow.
    private static List<int>? Columns(Page page, List<int> starts, List<(int Lane, string Text)> steps)
    {
        var last = steps.Where(step => step.Lane == starts.Count - 1).Max(step => page.Shown(step.Text).GetCellWidth());
        if (starts[^1] + last <= page.Width)
        {
            return [.. starts.Zip(starts.Skip(1), (start, next) => next - start - Row.Gap), last];
        }

        var even = (page.Width - Indent - Row.Gap * (starts.Count - 1)) / starts.Count;
        return even >= NarrowestLane ? [.. Enumerable.Repeat(even, starts.Count)] : null;
    }

    private static void AddRow(Page page, List<int> columns, List<string> texts)
    {
        var cells = texts.Select((text, lane) => (page.Words(text), columns[lane])).ToList();
        page.Add(new Padder(Row.Of([.. cells]), new Padding(Indent, 0, 0, 0)));
    }

    private static void AddItem(Page page, List<string> names, int lane, string text)
    {
        var widest = Math.Min(names.Max(name => page.Shown(name).GetCellWidth()), NarrowestLane);
        var room = page.Width - Indent - widest - Row.Gap;
        page.Add(new Padder(Row.Of((page.Words(names[lane]), widest), (page.Words(text), room)), new Padding(Indent, 0, 0, 0)));
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Slice(string line, int start, int end) =>
        start >= line.Length ? "" : line[start..Math.Min(end, line.Length)].Trim();
}
