using Reports.Model;

namespace Reports.Formats;

/// <summary>What a format tells of the run as a whole, where it has room for one text.</summary>
internal static class RunText
{
    private const int MostOfAnObstacle = 5_000;

    /// <summary>Points, what was left out, what kept lessons from being graded, and by which kit.</summary>
    public static string Of(GradedRun run) => string.Join("\n\n", Parts(run));

    /// <summary>Why the points are not all that could have been earned; empty where everything was graded.</summary>
    public static string WhyNotWhole(GradedRun run) => run.Objection.Length > 0 ? PlainText.Line(run.Objection)
        : run.IsWhole ? ""
        : "Not every check was run: there was a filter, or the run broke off. What was not run earned nothing here.";

    /// <summary>Which kit gave the grade, so that a grade by other graders shows.</summary>
    public static string Kit(GradedRun run) => $"Kit {run.Kit}, graders {run.Graders}";

    private static IEnumerable<string> Parts(GradedRun run)
    {
        yield return $"{run.Earned} of {run.Points} points.";
        if (WhyNotWhole(run) is { Length: > 0 } why)
        {
            yield return why;
        }

        foreach (var lesson in run.Lessons)
        {
            if (Obstacle.Of(lesson) is { } obstacle)
            {
                yield return $"Lesson {lesson.Number}, {lesson.Title}:\n{Cut.Text(PlainText.Of(obstacle), MostOfAnObstacle)}";
            }
        }

        yield return $"{Kit(run)}.";
    }
}
