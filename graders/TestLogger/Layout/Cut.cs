using Spectre.Console;

namespace TestLogger.Layout;

/// <summary>Shortens what is too long to be read, and says by how much.</summary>
public static class Cut
{
    /// <summary>The most characters of one paragraph.</summary>
    public const int MostCharacters = 1000;

    /// <summary>The most lines of one explanation.</summary>
    public const int MostLines = 100;

    // An explanation begins with what went wrong, and ends with the steps, the hint and the command: what is long between
    // them is a value, or what the learner's code has to say about itself.
    private const int LastLines = 60;

    /// <summary>A paragraph of at most <see cref="MostCharacters"/>.</summary>
    public static string Paragraph(string text) => text.Length <= MostCharacters
        ? text
        : $"{text[..MostCharacters]}… ({Counted.Of(text.Length - MostCharacters, "more character")})";

    /// <summary>Lines without those in the middle, if there are more than <see cref="MostLines"/>.</summary>
    /// <param name="lines">All of them.</param>
    /// <param name="rest">Where all of them are to be found; null where nowhere.</param>
    public static IReadOnlyList<string> Middle(IReadOnlyList<string> lines, string? rest)
    {
        if (lines.Count <= MostLines)
        {
            return lines;
        }

        var leftOut = Counted.Of(lines.Count - MostLines, "line");
        var where = rest is null ? "" : $"; all of them are in {rest}";
        return [.. lines.Take(MostLines - LastLines), $"… {leftOut} left out{where} …", .. lines.TakeLast(LastLines)];
    }

    /// <summary>As much of a line as fits.</summary>
    /// <param name="text">Text fit to print.</param>
    /// <param name="columns">The room for it.</param>
    /// <param name="mark">What stands for the rest.</param>
    public static string Line(string text, int columns, string mark)
    {
        if (text.GetCellWidth() <= columns)
        {
            return text;
        }

        var kept = 0;
        var room = columns - mark.GetCellWidth();
        foreach (var rune in text.EnumerateRunes())
        {
            room -= rune.ToString().GetCellWidth();
            if (room < 0)
            {
                break;
            }

            kept += rune.Utf16SequenceLength;
        }

        return text[..kept].TrimEnd() + mark;
    }
}
