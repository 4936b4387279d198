using System.Text.Json.Nodes;
using Reports.Model;

namespace Reports.Formats;

/// <summary>
/// Exercism's `results.json`, version 3 (https://exercism.org/docs/building/tooling/test-runners/interface). An exercise there is a
/// lesson here, so each lesson has a file of its own, and a test's task is the lesson's.
/// </summary>
public static class ExercismJson
{
    // The specification's own limits, in characters.
    private const int MostOutput = 500;
    private const int MostMessage = 65_535;

    private const string Prints = "prints ";

    /// <summary>The lesson as text.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="objection">Why nothing could be graded at all; empty when all was well.</param>
    public static string Write(GradedLesson lesson, string objection)
    {
        var checks = lesson.Tasks.SelectMany(task => task.Checks.Select(check => (Task: task, Check: check))).ToList();
        return checks.All(pair => StatusOf(pair.Check) == "error")
            ? JsonText.Of(new JsonObject { ["version"] = 3, ["status"] = "error", ["message"] = WhyNothingRan(lesson, objection) })
            : JsonText.Of(new JsonObject
            {
                ["version"] = 3,
                ["status"] = checks.All(pair => pair.Check.Status == CheckStatus.Passed) ? "pass" : "fail",
                ["message"] = null,
                ["tests"] = JsonText.Array(checks.Select(pair => Test(pair.Task, pair.Check))),
            });
    }

    // What was not run, for whatever reason, did not fail.
    private static string StatusOf(GradedCheck check) => check.Status switch
    {
        CheckStatus.Passed => "pass",
        CheckStatus.Failed when !Obstacle.IsNotCompiled(check) => "fail",
        _ => "error",
    };

    private static string WhyNothingRan(GradedLesson lesson, string objection)
    {
        var why = objection.Length > 0 ? objection
            : Obstacle.Of(lesson) is { } obstacle ? obstacle
            : string.Join("\n\n", lesson.Checks.Select(check => $"{check.Claim}\n{CheckText.Of(check)}"));
        return Cut.Text(PlainText.Of(why), MostMessage);
    }

    private static JsonObject Test(GradedTask task, GradedCheck check) => new()
    {
        ["name"] = PlainText.Line(check.Claim),
        ["status"] = StatusOf(check),
        ["message"] = check.Status == CheckStatus.Passed ? null : CheckText.Of(check),
        ["output"] = OutputOf(check),
        ["task_id"] = task.Number,
    };

    // A step says "prints so and so"; here only what was printed counts.
    private static string? OutputOf(GradedCheck check)
    {
        var printed = (check.Interleaving?.Steps ?? []).Where(step => step.Kind == StepKind.Print)
            .Select(step => step.What.StartsWith(Prints, StringComparison.Ordinal) ? step.What[Prints.Length..] : step.What).ToList();
        return printed.Count == 0 ? null : Cut.Text(PlainText.Of(string.Join('\n', printed)), MostOutput);
    }
}
