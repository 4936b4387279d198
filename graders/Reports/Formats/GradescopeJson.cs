using System.Text.Json.Nodes;
using Reports.Model;

namespace Reports.Formats;

/// <summary>
/// Gradescope's `results.json` (https://gradescope-autograders.readthedocs.io/en/latest/specs/). Nothing in it is hidden from the
/// learner, and all text is plain, so that no markup of a learner's is taken for some.
/// </summary>
public static class GradescopeJson
{
    private const string Plain = "text";
    private const string Visible = "visible";

    /// <summary>The run as text.</summary>
    public static string Write(GradedRun run) => JsonText.Of(new JsonObject
    {
        ["score"] = run.Earned,
        ["output"] = RunText.Of(run),
        ["output_format"] = Plain,
        ["test_output_format"] = Plain,
        ["test_name_format"] = Plain,
        ["visibility"] = Visible,
        ["stdout_visibility"] = Visible,
        ["extra_data"] = new JsonObject { ["kit"] = run.Kit, ["graders"] = run.Graders, ["whole"] = run.IsWhole },
        ["tests"] = JsonText.Array(
            from lesson in run.Lessons
            let isTold = Obstacle.Of(lesson) is not null
            from task in lesson.Tasks
            from check in task.Checks.Index()
            select Test(lesson, task, check.Index + 1, check.Item, isTold)),
    });

    private static JsonObject Test(GradedLesson lesson, GradedTask task, int number, GradedCheck check, bool isTold) => new()
    {
        ["name"] = PlainText.Line($"{lesson.Title}, {task.Title}: {check.Claim}"),
        ["number"] = $"{lesson.Number}.{task.Number}.{number}",
        ["status"] = check.Status == CheckStatus.Passed ? "passed" : "failed",
        ["score"] = check.Earned,
        ["max_score"] = check.Points,
        ["output"] = CheckText.Of(check, isTold),
        ["tags"] = new JsonArray(lesson.Folder, check.Id),
        ["visibility"] = Visible,
    };
}
