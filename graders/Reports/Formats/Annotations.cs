using System.Text.RegularExpressions;
using Reports.Model;

namespace Reports.Formats;

/// <summary>
/// Lines for the log of a GitHub Action, which shows them beside the learner's code
/// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). What is not begun yet is no error.
/// </summary>
public static partial class Annotations
{
    /// <summary>GitHub shows no more for one step.</summary>
    public const int Most = 10;

    /// <summary>The lines, each ended by \n; empty when there is nothing to remark.</summary>
    public static string Write(GradedRun run)
    {
        var all = Of(run).ToList();
        var lines = all.Take(Most).Select(annotation => annotation.ToString()).ToList();
        if (all.Count > Most)
        {
            lines.Add($"::notice title=More to mend::{all.Count - Most} more are in the summary of this run, and in grades/summary.md.");
        }

        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static IEnumerable<Annotation> Of(GradedRun run)
    {
        if (run.Objection.Length > 0)
        {
            yield return new Annotation("", 0, "Nothing was graded", run.Objection);
        }

        foreach (var lesson in run.Lessons)
        {
            Func<string, string>? pathOf = run.IsInRepository ? file => $"{FolderOf(run)}/{lesson.Folder}/{lesson.PathOf(file)}" : null;
            var ofLesson = Obstacle.Of(lesson) is { } obstacle ? OfObstacle(lesson, obstacle, pathOf) : OfChecks(lesson, pathOf);
            foreach (var annotation in ofLesson)
            {
                yield return annotation;
            }
        }
    }

    // As a path in the repository: "./exercises/" is "exercises".
    private static string FolderOf(GradedRun run) =>
        string.Join('/', run.Folder.Split('/', '\\').Where(part => part is not ("" or ".")));

    // Each error of the compiler has its own line, and its own place.
    private static IEnumerable<Annotation> OfObstacle(GradedLesson lesson, string obstacle, Func<string, string>? pathOf)
    {
        var title = $"Lesson {lesson.Number}, {lesson.Title}";
        var errors = PlainText.Of(obstacle).Split('\n').Select(line => (Line: line, Place: Place().Match(line)))
            .Where(error => error.Place.Success).ToList();
        return errors.Count == 0
            ? [new Annotation("", 0, title, obstacle)]
            : errors.Select(error => At(error.Place, pathOf, title, error.Line));
    }

    private static IEnumerable<Annotation> OfChecks(GradedLesson lesson, Func<string, string>? pathOf) =>
        from task in lesson.Tasks
        from check in task.Checks
        where check.IsToMend
        select Of(check, pathOf, $"Lesson {lesson.Number}, task {task.Number}, {task.Title}");

    private static Annotation Of(GradedCheck check, Func<string, string>? pathOf, string title)
    {
        var message = $"{check.Sentence}\n\nChecked: {check.Claim}"
            + string.Concat(check.Hints.Select(hint => $"\nHint: {hint}"))
            + (check.Replay.Length > 0 ? $"\nSee it again: {check.Replay}" : "");
        return check.Lines is [var line, ..] && pathOf is not null
            ? new Annotation(pathOf(line.File), line.Line, title, message)
            : At(Place().Match(check.Sentence), pathOf, title, message);
    }

    private static Annotation At(Match place, Func<string, string>? pathOf, string title, string message) => place.Success && pathOf is not null
        ? new Annotation(pathOf(place.Groups["file"].Value), int.Parse(place.Groups["line"].Value), title, message)
        : new Annotation("", 0, title, message);

    // A verdict's place is File.cs:12, a compiler's is File.cs(12,5).
    [GeneratedRegex(@"(?<file>[^\s:()""'/\\]+\.cs)(:|\()(?<line>[0-9]{1,6})")]
    private static partial Regex Place();
}
