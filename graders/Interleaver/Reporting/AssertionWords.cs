using System.Text.RegularExpressions;

namespace Interleaver.Reporting;

/// <summary>
/// The words of an assertion library without what it adds for programmers who look at two long texts: lengths, positions,
/// differences, the suffix of a type. What was expected, why, and what was found stay as they are.
/// </summary>
public static partial class AssertionWords
{
    /// <summary>The same message, shorter.</summary>
    public static string Of(string message)
    {
        var text = message.Trim().Replace("\r", "");
        text = Length().Replace(text, "$1");
        text = Difference().Replace(text, ", but found $1");
        text = Amount().Replace(text, "");
        return LongSuffix().Replace(text, "");
    }

    [GeneratedRegex(@"(to be ""[^""]*"") with a length of \d+")]
    private static partial Regex Length();

    [GeneratedRegex(@", but (""[^""]*"")(?: has a length of \d+,)? differs near ""[^""]*"" \(index \d+\)")]
    private static partial Regex Difference();

    [GeneratedRegex(@" \(difference of -?[\d.,]+L?\)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<=(?:to be|found) -?[\d,]+)L\b")]
    private static partial Regex LongSuffix();
}
