using System.Text;
using Reports.Model;

namespace Reports.Formats;

/// <summary>
/// An interleaving as a sequence diagram of Mermaid's (https://mermaid.js.org/syntax/sequenceDiagram.html), which GitHub draws: a lane
/// for each thread, time downwards, the two accesses that collided marked, an arrow from who waits to who holds.
/// </summary>
public static class SequenceDiagram
{
    /// <summary>More rows do not fit on a screen; the end is where it went wrong.</summary>
    public const int MostRows = 40;

    private const int MostOfARow = 120;
    private const int MostOfAName = 40;

    // In either colour scheme the text on it can be read.
    private const string Marked = "rect rgba(255, 0, 0, 0.2)";

    /// <summary>The diagram's source, with \n at the end of each line; empty when there is nothing to draw.</summary>
    public static string Of(Interleaving interleaving)
    {
        var all = DiagramRow.Of(interleaving);
        if (all.Count == 0)
        {
            return "";
        }

        var rows = Shown(all);
        var text = new StringBuilder("sequenceDiagram\n");
        foreach (var thread in rows.SelectMany(row => new[] { row.Thread, row.Holder ?? row.Thread }).Distinct().Order())
        {
            text.Append($"  participant t{thread} as {Escape(Name(interleaving, thread), MostOfAName)}\n");
        }

        if (interleaving.Left > 0)
        {
            text.Append($"  Note over {Everybody(rows)}: … {interleaving.Left} earlier steps were not kept\n");
        }

        AppendRows(text, rows, all);
        AppendCollision(text, interleaving);
        return text.ToString();
    }

    /// <summary>
    /// Text that Mermaid shows as it is. Apart from letters, digits and a few signs, everything has a meaning somewhere in its
    /// syntax, in its directives or in the HTML that it makes, and is written as its code.
    /// </summary>
    private static string Escape(string text, int most)
    {
        var escaped = new StringBuilder();
        foreach (var rune in Cut.Line(text, most).EnumerateRunes())
        {
            if (rune.Value > 127 || Rune.IsLetterOrDigit(rune) || " .,:()_=/-".Contains((char)rune.Value))
            {
                escaped.Append(rune);
            }
            else
            {
                escaped.Append($"#{rune.Value};");
            }
        }

        return escaped.ToString();
    }

    // The last rows, and the one where a collision began, however long ago that was.
    private static List<DiagramRow> Shown(IReadOnlyList<DiagramRow> all)
    {
        var last = all.TakeLast(MostRows).ToList();
        var lost = all.Take(all.Count - last.Count).Where(row => row.Collides).ToList();
        return [.. lost, .. last.Skip(lost.Count)];
    }

    private static void AppendRows(StringBuilder text, List<DiagramRow> rows, IReadOnlyList<DiagramRow> all)
    {
        var next = 0;
        foreach (var row in rows)
        {
            var left = all.Skip(next).TakeWhile(other => other != row).Count();
            if (left > 0)
            {
                text.Append($"  Note over {Everybody(rows)}: … {left} rows are left out\n");
            }

            next += left + 1;
            AppendRow(text, row);
        }
    }

    private static void AppendRow(StringBuilder text, DiagramRow row)
    {
        var words = Escape($"{row.Place} {string.Join(", ", row.Words)}", MostOfARow);
        if (row.Holder is { } holder)
        {
            text.Append($"  t{row.Thread}-xt{holder}: {words}\n");
        }
        else if (row.Collides)
        {
            text.Append($"  {Marked}\n    Note over t{row.Thread}: {words}\n  end\n");
        }
        else
        {
            text.Append($"  Note over t{row.Thread}: {words}\n");
        }
    }

    private static void AppendCollision(StringBuilder text, Interleaving interleaving)
    {
        if (interleaving.Collision is [var first, var second])
        {
            text.Append($"  t{interleaving.Steps[first].Thread}--xt{interleaving.Steps[second].Thread}: nothing puts these two in order\n");
        }
    }

    private static string Everybody(List<DiagramRow> rows)
    {
        var threads = rows.Select(row => row.Thread).Distinct().Order().ToList();
        return threads.Count == 1 ? $"t{threads[0]}" : $"t{threads[0]},t{threads[^1]}";
    }

    private static string Name(Interleaving interleaving, int thread) =>
        thread < interleaving.Threads.Count && interleaving.Threads[thread].Length > 0 ? interleaving.Threads[thread] : $"thread {thread}";
}
