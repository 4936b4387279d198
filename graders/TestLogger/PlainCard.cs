using TestLogger.Layout;
using TestLogger.Model;

namespace TestLogger;

/// <summary>The grades without a layout, for the case that the library which draws it is missing or is another one.</summary>
public static class PlainCard
{
    private const int MostErrors = 10;

    /// <summary>The points of each lesson, and why there is no more to see.</summary>
    public static IReadOnlyList<string> Lines(Run run, Look look, string why)
    {
        List<string> lines =
        [
            .. run.Errors.Take(MostErrors),
            .. run.Lessons.SelectMany(Lesson),
            .. run.PlainTests.Where(test => test.Outcome == Outcome.Failed).Select(test => $"failed: {test.Name}"),
            run.Any ? $"Total: {run.Checks.Sum(check => check.Earned)} of {run.Checks.Sum(check => check.Points)} points" : "Nothing was graded.",
            run.BrokeOff ? "The grading ended before its last check." : "",
            $"These points are right, but the grade card could not be drawn: {why}",
            "Delete graders/Lessons/bin and graders/TestLogger/bin, and run dotnet test again.",
        ];
        return [.. lines.Where(line => line.Length > 0).Select(line => Visible.Of(line, look))];
    }

    private static IEnumerable<string> Lesson(LessonGrade lesson) =>
    [
        $"Lesson {lesson.Number}, {lesson.Title}: {lesson.Earned} of {lesson.Points}",
        .. lesson.Checks.Where(check => check is { Outcome: Outcome.Failed, NotStarted: false })
            .Select(check => $"  task {check.Task}: {check.Reason!.FirstLine}").Distinct(),
    ];
}
