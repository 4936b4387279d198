using Grading;
using Interleaver.Reporting;

namespace StressTest;

/// <summary>The comparison as Markdown: the sums, and a row a mistake.</summary>
internal static class Table
{
    /// <summary>Writes it beside the program's source.</summary>
    public static void Write(IReadOnlyList<Row> rows, IReadOnlyList<Outcome> trials)
    {
        var lines = Head(rows, trials).Concat(Sums(rows)).Concat(Rows(rows));
        File.WriteAllText(Path.Combine(Repository.Root, "tests", "StressTest", "README.md"), string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<string> Head(IReadOnlyList<Row> rows, IReadOnlyList<Outcome> trials)
    {
        var possible = rows.Where(IsPossible).ToList();
        var silent = possible.Count(row => row.Outcome == Outcome.NotNoticed);
        return
        [
            "# What a stress test notices",
            "",
            $"The {rows.Count} wrong answers under `tests/Submissions` that compile and are let in. The grader names every one of them, every",
            "time, with the line. Here the same checks are run as a plain stress test with real threads in real time:",
            $"{Rounds.Most:N0} rounds, or as many as {Rounds.Budget.TotalSeconds} seconds are enough for, and {Rounds.Least:N0} in any case. An answer is put to the first",
            "check that fails it in the grader and is possible as a stress test.",
            "",
            $"Possible is a check that passes the right answer in as many rounds, and of which {Rounds.Most:N0} rounds of the right answer would",
            $"not take more than a minute: {trials.Count(trial => trial == Outcome.NotNoticed)} of {trials.Count} are." +
            $" {trials.Count(trial => trial == Outcome.TooSlow)} wait longer in real time, {trials.Count(trial => trial == Outcome.NotPossible)} would fail the right answer, too. A check",
            "written for real time could be shorter or more tolerant, so these rows say only what becomes of the checks as they are. Times",
            "are compared in whole seconds here, and a pause in which others shall come as far as they can is a millisecond.",
            "",
            $"**Of the {possible.Count} wrong answers that such a test can be put to, it misses {silent}: {100.0 * silent / Math.Max(possible.Count, 1):0} %.** Where it notices one, it says that a round",
            "failed. Where it hangs, it does not say why; where it crashes, the other checks are lost, too.",
            "",
            "Made by `dotnet run -c Release --project tests/StressTest`. Another machine, or another day, gives other answers in the",
            "last column; the others stay.",
            "",
        ];
    }

    private static IEnumerable<string> Sums(IReadOnlyList<Row> rows) =>
    [
        "| what becomes of the wrong answers | number |",
        "|---|---:|",
        $"| named by the grader, with the line | {rows.Count} of {rows.Count} |",
        .. Enum.GetValues<Outcome>().Select(outcome => $"| stress test: {Words(outcome)} | {rows.Count(row => row.Outcome == outcome)} |"),
        "",
    ];

    private static IEnumerable<string> Rows(IReadOnlyList<Row> rows) =>
    [
        "| lesson | mistake | verdict | stress test |",
        "|---|---|---|---|",
        .. rows.Select(row => $"| {int.Parse(row.Wrong.Lesson[6..8])} | {row.Wrong.Name} | {VerdictWords.Name(row.Verdict)} | {Words(row.Outcome)} |"),
    ];

    private static bool IsPossible(Row row) => row.Outcome is not (Outcome.NotPossible or Outcome.TooSlow);

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.Noticed => "noticed",
        Outcome.Hung => "hung, with no word why",
        Outcome.Crashed => "crashed, and the test run with it",
        Outcome.NotNoticed => "**not noticed**",
        Outcome.TooSlow => "too slow: the check waits in real time",
        _ => "not possible: it would fail a right answer, too, or has to say \"never\"",
    };
}
