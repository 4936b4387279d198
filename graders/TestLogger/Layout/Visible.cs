using System.Globalization;
using System.Text;

namespace TestLogger.Layout;

/// <summary>Makes text that others wrote fit to print: it can neither steer the terminal nor turn into garbage on it.</summary>
public static class Visible
{
    private static readonly Dictionary<char, string> _typewriter = new()
    {
        ['…'] = "...",
        ['·'] = "-",
        ['–'] = "-",
        ['—'] = "-",
        ['−'] = "-",
        ['→'] = "->",
        ['×'] = "x",
        ['\u00A0'] = " ",
        ['‘'] = "'",
        ['’'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
        ['„'] = "\"",
        ['«'] = "\"",
        ['»'] = "\"",
    };

    /// <summary>
    /// The text with its control characters spelled out (<c>^[</c> for the escape character), and with what
    /// the screen cannot show replaced. It is as wide as it looks.
    /// </summary>
    public static string Of(string text, Look look)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!look.Unicode && _typewriter.TryGetValue(letter, out var plain))
            {
                shown.Append(plain);
            }
            else
            {
                Append(shown, letter);
            }
        }

        // There and back again: what the encoding has no bytes for comes back as a question mark, half a surrogate pair too.
        return look.Encoding.GetString(look.Encoding.GetBytes(shown.ToString()));
    }

    private static void Append(StringBuilder shown, char letter)
    {
        if (letter == '\t')
        {
            shown.Append("    ");
        }
        else if (letter is < ' ' or '\x7F')
        {
            shown.Append('^').Append((char)(letter ^ 0x40));
        }
        else if (char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || Turns(letter))
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        }
        else
        {
            shown.Append(letter);
        }
    }

    // Marks that make what follows them run from right to left: text could pass for another text.
    private static bool Turns(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
