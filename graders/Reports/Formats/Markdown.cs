using System.Text;

namespace Reports.Formats;

/// <summary>Text in Markdown that stays text: no letter of a learner's is taken for markup, HTML or a mention.</summary>
internal static class Markdown
{
    // Whatever CommonMark and GitHub give a meaning within a line or in a table. A backslash takes it away from each.
    private const string Special = "\\`*_[]<>#|~&$";

    /// <summary>Text within a line, cut when it is too long.</summary>
    public static string Inline(string text, int most = 500)
    {
        var escaped = new StringBuilder();
        foreach (var letter in Cut.Line(text, most))
        {
            escaped.Append(letter switch
            {
                '@' => "&#64;",
                _ when Special.Contains(letter) => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A code block. Its fence is longer than any run of backticks in the code, which therefore cannot end it.</summary>
    public static string Block(string language, string code)
    {
        var plain = PlainText.Of(code).TrimEnd('\n');
        var fence = new string('`', Math.Max(3, LongestRun(plain) + 1));
        return $"{fence}{language}\n{plain}\n{fence}\n";
    }

    /// <summary>Something to open by a click.</summary>
    /// <param name="summary">Its name; words of ours.</param>
    /// <param name="content">Markdown.</param>
    public static string Folded(string summary, string content) =>
        $"<details>\n<summary>{summary}</summary>\n\n{content.TrimEnd('\n')}\n\n</details>\n";

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
