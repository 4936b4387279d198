using Spectre.Console;
using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>One lesson on the card: its headline, then a line for each task, unless the headline says it all.</summary>
/// <param name="page">Where the lesson is added.</param>
/// <param name="whole">All of the lesson's checks were run, so that full points mean that it is done.</param>
public sealed class LessonBlock(Page page, bool whole)
{
    private const int ObstacleIndent = 2;
    private const int MarkColumns = 5;
    private const int ReasonIndent = MarkColumns + Row.Gap;

    // A file that is no C# at all gives hundreds of errors; the first few are the ones to mend.
    private const int ObstacleLines = 10;

    /// <summary>Adds the lesson to the page.</summary>
    public void Add(LessonGrade lesson)
    {
        Headline.Add(page, $"Lesson {lesson.Number}  {lesson.Title}", lesson.Earned, lesson.Points, Remark(lesson));
        if (lesson.Obstacle is { } obstacle)
        {
            AddObstacle([obstacle.FirstLine, .. obstacle.LinesOfTheMistake.Skip(1).Where(line => !obstacle.FirstLine.EndsWith(line))]);
        }
        else if (!lesson.NotStarted)
        {
            foreach (var task in lesson.Tasks)
            {
                AddTask(task);
            }
        }
    }

    private Text? Remark(LessonGrade lesson) =>
        lesson.Done && whole ? page.Words("done", Ink.Good) : lesson.NotStarted ? page.Words("not started", Ink.Open) : null;

    private void AddObstacle(List<string> lines)
    {
        foreach (var line in lines.Take(ObstacleLines))
        {
            page.AddText(line, ObstacleIndent, Ink.Bad);
        }

        if (lines.Count > ObstacleLines)
        {
            page.AddText($"… and {Counted.Of(lines.Count - ObstacleLines, "more line")}", ObstacleIndent, Ink.Bad);
        }
    }

    private void AddTask(TaskGrade task)
    {
        var points = $"{task.Earned} of {task.Points}";
        var room = page.Width - MarkColumns - points.Length - 2 * Row.Gap;
        page.Add(Row.Of((Mark(task), MarkColumns), (page.Words(Label(task, room)), room), (page.Words(points), points.Length)));

        // A task that nobody has begun has a TODO in every method; the first is where to begin.
        foreach (var failure in task.NotStarted ? task.Failures.Take(1) : task.Failures)
        {
            AddFailure(failure, task);
        }

        if (!task.NotStarted && task.Waiting is > 0 and var waiting)
        {
            var why = waiting == 1 ? "it builds on one that failed" : "they build on one that failed";
            page.AddText($"{Counted.Of(waiting, "check")} not run: {why}", ReasonIndent, Ink.Open);
        }
    }

    private void AddFailure(IGrouping<string, Check> failure, TaskGrade task)
    {
        var times = failure.Count() > 1 && !task.NotStarted ? $" · {Counted.Of(failure.Count(), "check")}" : "";
        page.AddText(failure.Key, ReasonIndent, failure.First().NotStarted ? Ink.Open : Ink.Bad, times);
    }

    private string Label(TaskGrade task, int room)
    {
        var withNotes = $"{task.Title} ({string.Join(", ", task.Notes)})";
        return task.Done && task.Notes.Any() && page.Shown(withNotes).GetCellWidth() <= room ? withNotes : task.Title;
    }

    private Paragraph Mark(TaskGrade task)
    {
        var (mark, style) =
            task.Done ? (page.Glyphs.Done, Ink.Good)
            : task.NotStarted ? (page.Glyphs.Todo, Ink.Open)
            : (page.Glyphs.Failed, Ink.Bad);
        return new Paragraph("  ").Append(mark, style).Append($" {task.Number}");
    }
}
