using System.Globalization;
using System.Text;

namespace Reports.Html;

/// <summary>Text of unknown origin, so that a browser shows every character of it and obeys none.</summary>
internal static class Visible
{
    /// <summary>The text as HTML, for content and for attribute values in double quotes.</summary>
    public static string Encode(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            html.Append(Encode(rune));
        }

        return html.ToString();
    }

    private static string Encode(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' => rune.ToString(),
        // What has no shape, or turns the direction of what follows, could make code read as something else.
        _ when IsShapeless(rune) => $"\\u{rune.Value:X4}",
        _ => rune.ToString(),
    };

    private static bool IsShapeless(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        // The joiner is a part of many an emoji.
        && rune.Value != 0x200D;
}
