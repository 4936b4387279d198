using System.Text;

namespace Reports.Formats;

/// <summary>Text that every format can carry and every reader can see: a learner's code may print anything.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text with \n at the end of its lines. What cannot be seen, and what XML has no way to say, stands there as its code: \u0007.
    /// </summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var lines = text.ReplaceLineEndings("\n");
        for (var i = 0; i < lines.Length; i++)
        {
            if (char.IsHighSurrogate(lines[i]) && i + 1 < lines.Length && char.IsLowSurrogate(lines[i + 1]))
            {
                plain.Append(lines[i]).Append(lines[++i]);
            }
            else if (IsUnseen(lines[i]))
            {
                plain.Append($"\\u{(int)lines[i]:x4}");
            }
            else
            {
                plain.Append(lines[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    private static bool IsUnseen(char letter) =>
        letter is not ('\n' or '\t') && (char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\ufffe' or '\uffff');
}
