using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>One lesson on the card: its headline, then a line for each task, unless the headline says it all.</summary>
/// <param name="page">Where the lesson is added.</param>
/// <param name="ink">Its colours.</param>
/// <param name="whole">All of the lesson's checks were run, so that full points mean that it is done.</param>
public sealed class LessonBlock(Page page, Ink ink, bool whole)
{
    private const int ObstacleIndent = 2;
    private const int ReasonIndent = 7;

    // A file that is no C# at all gives hundreds of errors; the first few are the ones to mend.
    private const int ObstacleLines = 10;

    /// <summary>Adds the lesson to the page.</summary>
    public void Add(LessonGrade lesson)
    {
        var title = $"Lesson {lesson.Number}  {lesson.Title}";
        page.Add(Headline.Of(title, lesson.Earned, lesson.Points, Remark(lesson), ink));
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

    private string Remark(LessonGrade lesson) =>
        lesson.Done && whole ? ink.Good("done") : lesson.NotStarted ? ink.Open("not started") : "";

    private void AddObstacle(List<string> lines)
    {
        foreach (var line in lines.Take(ObstacleLines))
        {
            page.AddWrapped(line, ObstacleIndent, ink.Bad);
        }

        if (lines.Count > ObstacleLines)
        {
            page.AddWrapped($"… and {Counted.Of(lines.Count - ObstacleLines, "more line")}", ObstacleIndent, ink.Bad);
        }
    }

    private void AddTask(TaskGrade task)
    {
        var points = $"{task.Earned} of {task.Points}";
        var room = Page.Width - ReasonIndent - points.Length - 2;
        page.Add($"  {Mark(task)} {task.Number}  {Label(task, room).PadRight(room)}  {points}");

        // A task that nobody has begun has a TODO in every method; the first is where to begin.
        foreach (var failure in task.NotStarted ? task.Failures.Take(1) : task.Failures)
        {
            AddFailure(failure, task);
        }

        if (!task.NotStarted && task.Waiting is > 0 and var waiting)
        {
            var why = waiting == 1 ? "it builds on one that failed" : "they build on one that failed";
            page.AddWrapped($"{Counted.Of(waiting, "check")} not run: {why}", ReasonIndent, ink.Open);
        }
    }

    private void AddFailure(IGrouping<string, Check> failure, TaskGrade task)
    {
        var times = failure.Count() > 1 && !task.NotStarted ? $" · {Counted.Of(failure.Count(), "check")}" : "";
        page.AddWrapped(failure.Key + times, ReasonIndent, failure.First().NotStarted ? ink.Open : ink.Bad);
    }

    private static string Label(TaskGrade task, int room)
    {
        var withNotes = $"{task.Title} ({string.Join(", ", task.Notes)})";
        return task.Done && task.Notes.Any() && withNotes.Length <= room ? withNotes : task.Title;
    }

    private string Mark(TaskGrade task) =>
        task.Done ? ink.Good(Marks.Done) : task.NotStarted ? ink.Open(Marks.Todo) : ink.Bad(Marks.Failed);
}
