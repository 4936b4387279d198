using System.Text;
using Reports.Model;

namespace Reports.Formats;

/// <summary>
/// The run for a person who reads it on a page of GitHub's: points, then what to mend, the first failures with a diagram of what
/// happened. (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands)
/// </summary>
public static class SummaryMarkdown
{
    /// <summary>The most bytes that GitHub takes for one step.</summary>
    public const int MostBytes = 1_024 * 1_024;

    private const int MostSections = 10;
    private const int MostDiagrams = 3;
    private const int MostOfAnExplanation = 6_000;

    // For the note that something is left out.
    private const int Reserve = 200;

    /// <summary>The run as text; empty when not even the points fit.</summary>
    /// <param name="run">The run.</param>
    /// <param name="mostBytes">How many bytes of UTF-8 it may take.</param>
    public static string Write(GradedRun run, int mostBytes = MostBytes)
    {
        var text = new StringBuilder();
        var (size, left) = (0, 0);
        foreach (var block in Blocks(run))
        {
            size += Encoding.UTF8.GetByteCount(block) + 1;
            if (size > mostBytes - Reserve)
            {
                left++;
            }
            else
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(block);
            }
        }

        return left == 0 || text.Length == 0
            ? text.ToString()
            : $"{text}\n… {left} more parts did not fit here; grades.json has all of it.\n";
    }

    private static IEnumerable<string> Blocks(GradedRun run)
    {
        yield return Head(run);
        var failures = FailuresOf(run).ToList();
        var drawn = 0;
        foreach (var failure in failures.Take(MostSections))
        {
            var diagram = drawn < MostDiagrams && failure.Check.Interleaving is { } interleaving ? SequenceDiagram.Of(interleaving) : "";
            drawn += diagram.Length > 0 ? 1 : 0;
            yield return Section(failure, diagram);
        }

        if (failures.Count > MostSections)
        {
            yield return $"## {failures.Count - MostSections} more\n\n{string.Concat(failures.Skip(MostSections).Select(Item))}";
        }

        yield return $"{Markdown.Inline(RunText.Kit(run))}\n";
    }

    private static string Head(GradedRun run)
    {
        var text = new StringBuilder($"# {run.Earned} of {run.Points} points\n\n");
        if (RunText.WhyNotWhole(run) is { Length: > 0 } why)
        {
            text.Append($"> {Markdown.Inline(why)}\n\n");
        }

        text.Append("| Lesson | Points | Checks |\n| --- | ---: | --- |\n");
        foreach (var lesson in run.Lessons)
        {
            text.Append($"| {lesson.Number} {Markdown.Inline(lesson.Title)} | {lesson.Earned} / {lesson.Points} | {Counted(lesson)} |\n");
        }

        return text.ToString();
    }

    // "2 passed, 1 failed, 3 not begun": what there is none of is not named.
    private static string Counted(GradedLesson lesson)
    {
        var words = lesson.Checks.Select(StateOf).ToList();
        return string.Join(", ", words.Distinct().Select(word => $"{words.Count(other => other == word)} {word}"));
    }

    private static string StateOf(GradedCheck check) => check.Status switch
    {
        CheckStatus.Passed => "passed",
        CheckStatus.Skipped => "skipped",
        CheckStatus.NotRun => "not run",
        _ => check.IsNotStarted ? "not begun" : "failed",
    };

    // An obstacle stands for all checks of its lesson.
    private static IEnumerable<Failure> FailuresOf(GradedRun run) =>
        from lesson in run.Lessons
        let isWhole = Obstacle.Of(lesson) is not null
        let failed =
            from task in lesson.Tasks
            from check in task.Checks
            where check.IsToMend
            select new Failure(lesson, isWhole ? null : task, check)
        from failure in isWhole ? failed.Take(1) : failed
        select failure;

    private static string Section(Failure failure, string diagram)
    {
        var check = failure.Check;
        List<string> parts = [$"## {failure.Title}\n", $"**{Markdown.Inline(check.Sentence)}**\n"];
        if (failure.Task is not null)
        {
            parts.Add($"Checked: {Markdown.Inline(check.Claim)} (points: {check.Earned} of {check.Points})\n");
        }

        if (diagram.Length > 0)
        {
            parts.Add(Markdown.Block("mermaid", diagram));
        }

        if (check.Explanation.Contains('\n'))
        {
            var explanation = Cut.Text(PlainText.Of(check.Explanation), MostOfAnExplanation);
            parts.Add(Markdown.Folded("All of it", Markdown.Block("text", explanation)));
        }

        if (check.Hints.Any())
        {
            parts.Add(Markdown.Folded("Hint", string.Join("\n\n", check.Hints.Select(hint => Markdown.Inline(hint)))));
        }

        if (check.Replay.Length > 0)
        {
            parts.Add($"See it again:\n\n{Markdown.Block("sh", check.Replay)}");
        }

        return string.Join('\n', parts);
    }

    private static string Item(Failure failure) => $"- {failure.Title}: {Markdown.Inline(failure.Check.Sentence)}\n";

    /// <summary>A check that failed, and where it belongs.</summary>
    /// <param name="Lesson">Its lesson.</param>
    /// <param name="Task">Its task; null when it stands for the whole lesson.</param>
    /// <param name="Check">The check.</param>
    private sealed record Failure(GradedLesson Lesson, GradedTask? Task, GradedCheck Check)
    {
        public string Title => Task is null
            ? $"Lesson {Lesson.Number}, {Markdown.Inline(Lesson.Title)}"
            : $"Lesson {Lesson.Number}, task {Task.Number}, {Markdown.Inline(Task.Title)}";
    }
}
