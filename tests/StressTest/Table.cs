using Interleaver.Checking;
using Interleaver.Reporting;
using Lessons.Tests;

namespace StressTest;

/// <summary>The comparison as Markdown: a row a mistake, and the sums.</summary>
internal static class Table
{
    /// <summary>Writes it.</summary>
    public static string Write(IReadOnlyList<(Case Wrong, VerdictKind Verdict, Outcome Outcome)> rows)
    {
        var lines = new List<string>
        {
            "# What a stress test notices",
            "",
            "Each wrong answer under `tests/Submissions`, the verdict that the grader gives every time, and whether ",
            $"{Rounds.Count:N0} rounds of the same check with real threads noticed anything. Made by",
            "`dotnet run -c Release --project tests/StressTest`; another machine, or another day, gives other answers in the last column.",
            "",
            "| outcome of the stress test | wrong answers |",
            "|---|---:|",
        };
        lines.AddRange(rows.GroupBy(row => row.Outcome).OrderBy(group => group.Key).Select(group => $"| {Words(group.Key)} | {group.Count()} |"));
        lines.AddRange(["", "| lesson | mistake | verdict | stress test |", "|---|---|---|---|"]);
        lines.AddRange(rows.Select(row => $"| {row.Wrong.Lesson[6..8]} | {row.Wrong.Name} | {VerdictWords.Name(row.Verdict)} | {Words(row.Outcome)} |"));
        return string.Join('\n', lines.Select(line => line.TrimEnd())) + "\n";
    }

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.NotNoticed => "**not noticed**",
        Outcome.Noticed => "noticed",
        Outcome.NeedsVirtualTime => "not possible: the check needs virtual time",
        Outcome.Hung => "hung, with no word why",
        Outcome.TooSlow => "**not noticed** in a minute, which is not enough for all rounds",
        _ => "crashed",
    };
}
