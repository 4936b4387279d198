using static System.FormattableString;

namespace Reports.Formats;

/// <summary>Shortens what is too long for a reader or for a format, and says how much is missing and where it is.</summary>
internal static class Cut
{
    // The note's own length, with room for large numbers.
    private const int Note = 100;

    /// <summary>The text, or its beginning and a note.</summary>
    /// <param name="text">Lines that end with \n.</param>
    /// <param name="most">The most characters of the result; more than a note takes.</param>
    public static string Text(string text, int most)
    {
        text = text.TrimEnd('\n');
        if (text.Length <= most)
        {
            return text;
        }

        var kept = Beginning(text, most - Note);
        var end = kept.LastIndexOf('\n');
        kept = end > kept.Length / 2 ? kept[..end] : kept;
        var rest = text[kept.Length..].TrimStart('\n');
        var lines = rest.AsSpan().Count('\n') + 1;
        return Invariant($"{kept}\n… {rest.Length:N0} more characters in {lines:N0} lines are left out here; grades.json has them.");
    }

    /// <summary>The text on one line, or its beginning and an ellipsis.</summary>
    public static string Line(string text, int most)
    {
        var line = PlainText.Line(text);
        return line.Length <= most ? line : Beginning(line, most - 1).TrimEnd() + "…";
    }

    /// <summary>The text, or its beginning and how much more of it there is, and where.</summary>
    public static string Short(string text, int most)
    {
        var kept = text.Length <= most ? text : Beginning(text, most);
        return kept.Length == text.Length ? text : Invariant($"{kept}… ({text.Length - kept.Length} more characters in grades.json)");
    }

    /// <summary>The text, or its beginning and how much more there was. For a place that is itself the last to have it.</summary>
    public static string ForGood(string text, int most)
    {
        var kept = text.Length <= most ? text : Beginning(text, most);
        return kept.Length == text.Length ? text : Invariant($"{kept}… ({text.Length - kept.Length:N0} more characters)");
    }

    // Half a character is none.
    private static string Beginning(string text, int length) =>
        text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
