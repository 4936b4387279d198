using System.Text.Json.Nodes;
using Reports.Model;

namespace Reports.Formats;

/// <summary>
/// Classroom 50's `result.json` (https://github.com/foundation50/classroom50/wiki/Advanced-Autograding). Its runner adds who owns the
/// submission, and writes its own time into it.
/// </summary>
public static class Classroom50Json
{
    /// <summary>The run as text.</summary>
    /// <param name="run">The run.</param>
    /// <param name="submission">Which submission it graded.</param>
    public static string Write(GradedRun run, Classroom50Submission submission) => JsonText.Of(new JsonObject
    {
        ["schema"] = "classroom50/result/v1",
        ["classroom"] = submission.Classroom,
        ["assignment"] = submission.Assignment,
        ["submission"] = submission.Tag,
        ["commit"] = submission.Commit,
        ["release"] = submission.Release,
        ["review"] = submission.Review,
        ["datetime"] = submission.Time,
        ["score"] = run.Earned,
        ["max-score"] = run.Points,
        ["tests"] = JsonText.Array(
            from lesson in run.Lessons
            let repeats = Obstacle.Repeats(lesson)
            from task in lesson.Tasks
            from check in task.Checks
            select Test(run, lesson, task, check, repeats.Contains(check))),
    });

    // Whatever a test says besides the first four is kept by the classroom as it is.
    private static JsonObject Test(GradedRun run, GradedLesson lesson, GradedTask task, GradedCheck check, bool isTold) => new()
    {
        ["test-name"] = PlainText.Line($"{lesson.Number}.{task.Number} {lesson.Title}: {check.Claim}"),
        ["passed"] = check.Status == CheckStatus.Passed,
        ["score"] = check.Earned,
        ["max-score"] = check.Points,
        ["output"] = run.Objection.Length > 0 ? PlainText.Line(run.Objection) : CheckText.Of(check, isTold),
        ["graders"] = $"{run.Kit} {run.Graders}",
    };
}
