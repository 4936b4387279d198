using System.Text.RegularExpressions;

namespace Reports.Html;

/// <summary>What an assertion expected, taken apart.</summary>
/// <param name="Subject">What was looked at; may be empty.</param>
/// <param name="Expected">What it should be.</param>
/// <param name="Actual">What it was.</param>
/// <param name="Reason">Why it should be so; empty when nobody said.</param>
internal sealed partial record Expectation(string Subject, string Expected, string Actual, string Reason)
{
    /// <summary>Takes "Expected … to be X because …, but found Y." apart; null when the sentence is another one, or could be cut in two ways.</summary>
    public static Expectation? Read(string assertion)
    {
        if (Between().Count(assertion) != 1 || ToBe().Count(assertion) != 1 || Sentence().Match(assertion) is not { Success: true } match)
        {
            return null;
        }

        return new Expectation(
            match.Groups["subject"].Value.Trim(), match.Groups["expected"].Value.Trim(),
            match.Groups["actual"].Value.Trim(), match.Groups["reason"].Value.Trim());
    }

    [GeneratedRegex(", but found ")]
    private static partial Regex Between();

    [GeneratedRegex(@"\bto be ")]
    private static partial Regex ToBe();

    [GeneratedRegex(@"^Expected (?<subject>.*?)\bto be (?<expected>.+?)(?: because (?<reason>.+?))?, but found (?<actual>.+?)\.?$", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
