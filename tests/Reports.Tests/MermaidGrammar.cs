using System.Text.RegularExpressions;

namespace Reports.Tests;

/// <summary>
/// The part of Mermaid's grammar for sequence diagrams that we use, one statement a line. Stricter than Mermaid's own: text has
/// letters, digits, a few signs and codes such as #59; and nothing else.
/// </summary>
internal static partial class MermaidGrammar
{
    /// <summary>Says where a text leaves the grammar.</summary>
    /// <exception cref="FormatException">It does.</exception>
    public static void Check(string diagram)
    {
        var lines = diagram.Split('\n');
        if (lines[0] != "sequenceDiagram" || lines[^1] != "")
        {
            throw new FormatException("A diagram begins with its kind, and ends with a line end.");
        }

        var (known, open) = (new HashSet<string>(), false);
        foreach (var line in lines[1..^1].Select(line => line.Trim()))
        {
            if (Participant().Match(line) is { Success: true } participant)
            {
                known.Add(participant.Groups["id"].Value);
            }
            else if (line is "end" || Rectangle().IsMatch(line))
            {
                open = open == (line == "end") ? !open : throw new FormatException($"{line}: rectangles are ended, one at a time.");
            }
            else if ((Note().Match(line) is { Success: true } note ? note : Message().Match(line)) is not { Success: true } statement
                || !statement.Groups["id"].Captures.All(id => known.Contains(id.Value)))
            {
                throw new FormatException($"{line}: this is no statement, or is about nobody.");
            }
        }

        if (open)
        {
            throw new FormatException("A rectangle is not ended.");
        }
    }

    private const string Text = @"([^\x00-\x7f]|[A-Za-z0-9 .,:()_=/-]|#[0-9]+;)+$";

    [GeneratedRegex("^participant (?<id>t[0-9]+) as " + Text)]
    private static partial Regex Participant();

    [GeneratedRegex(@"^rect rgba\([0-9]+, [0-9]+, [0-9]+, [0-9.]+\)$")]
    private static partial Regex Rectangle();

    [GeneratedRegex("^Note over (?<id>t[0-9]+)(,(?<id>t[0-9]+))?: " + Text)]
    private static partial Regex Note();

    [GeneratedRegex("^(?<id>t[0-9]+)--?x(?<id>t[0-9]+): " + Text)]
    private static partial Regex Message();
}
