using Spectre.Console;
using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>The steps of an interleaving: a column for each thread, or a list where the page has no room for columns.</summary>
public static class Lanes
{
    private const int Indent = 2;

    // Narrower columns break nearly every step into several lines.
    private const int NarrowestLane = 16;

    /// <summary>Adds the steps.</summary>
    /// <param name="page">Where they are added.</param>
    /// <param name="lines">The graders' table, as <see cref="StepTable"/> reads it.</param>
    public static void Add(Page page, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var table = StepTable.Read(lines);
        var columns = Columns(page, table);
        if (columns is not null)
        {
            AddRow(page, columns, table.Names);
        }

        foreach (var (lane, text) in table.Steps)
        {
            if (lane == StepTable.Remark)
            {
                page.AddText(text, Indent);
            }
            else if (columns is not null)
            {
                AddRow(page, columns, [.. Enumerable.Repeat("", lane), text]);
            }
            else
            {
                AddItem(page, table.Names, lane, text);
            }
        }
    }

    // The graders' own columns where they fit; else equal ones; null where those would be too narrow, and for a list.
    private static List<int>? Columns(Page page, StepTable table)
    {
        if (table.Starts.Count == 0)
        {
            return null;
        }

        var lastLane = table.Starts.Count - 1;
        var last = table.Steps.Where(step => step.Lane == lastLane).Select(step => step.Text).Append(table.Names[^1])
            .Max(text => page.Shown(text).GetCellWidth());
        if (table.Starts[^1] + last <= page.Width)
        {
            return [.. table.Starts.Zip(table.Starts.Skip(1), (start, next) => next - start - Row.Gap), last];
        }

        var even = (page.Width - Indent - Row.Gap * lastLane) / table.Starts.Count;
        return even >= NarrowestLane ? [.. Enumerable.Repeat(even, table.Starts.Count)] : null;
    }

    private static void AddRow(Page page, List<int> columns, IReadOnlyList<string> texts)
    {
        var cells = texts.Select((text, lane) => (page.Words(text), columns[lane])).ToList();
        page.Add(new Padder(Row.Of([.. cells]), new Padding(Indent, 0, 0, 0)));
    }

    private static void AddItem(Page page, IReadOnlyList<string> names, int lane, string text)
    {
        var widest = Math.Min(names.Max(name => page.Shown(name).GetCellWidth()), NarrowestLane);
        var room = page.Width - Indent - widest - Row.Gap;
        page.Add(new Padder(Row.Of((page.Words(names[lane]), widest), (page.Words(text), room)), new Padding(Indent, 0, 0, 0)));
    }
}
