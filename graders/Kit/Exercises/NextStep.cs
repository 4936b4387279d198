using Grading;
using Grading.Checks;
using Interleaver.Checking;
using Interleaver.Reporting;
using Reports.Model;

namespace Kit.Exercises;

/// <summary>What to do next, line by line.</summary>
public static class NextStep
{
    /// <summary>
    /// What the last run says, where it still holds; where it does not, or has not looked at everything, the first TODO that is
    /// still there.
    /// </summary>
    /// <param name="checks">All checks of the course, in order.</param>
    /// <param name="lastRun">What was graded last; null when that is not known, or when the exercises have been changed since.</param>
    /// <param name="todos">What is still to be filled in, in the course's order.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<CheckDefinition> checks, GradedRun? lastRun, IReadOnlyList<OpenTodo> todos)
    {
        var results = (lastRun?.Lessons ?? []).SelectMany(lesson => lesson.Checks.Select(check => new Found(lesson, check))).ToList();
        if (results.Find(found => found.Check.IsToMend) is { } toMend)
        {
            return Mend(DefinitionOf(toMend), toMend);
        }

        if (lastRun is { IsWhole: true } && results.Find(found => found.Check.IsNotStarted) is { } open)
        {
            var todo = todos.FirstOrDefault(todo => open.Check.Sentence.Contains(todo.Text, StringComparison.Ordinal));
            return todo is null ? Mend(DefinitionOf(open), open) : Fill(DefinitionOf(open), todo);
        }

        if (lastRun is { IsWhole: true } && lastRun.Earned == lastRun.Points)
        {
            return ["All done: every point is yours."];
        }

        return todos is [var first, ..] && checks.FirstOrDefault(check => (check.Task.Lesson, check.Task.Number) == (first.Lesson, first.Task)) is { } task
            ? Fill(task, first)
            : ["No TODO is left. Let the checks look at it:", "  Grade  dotnet test"];

        CheckDefinition DefinitionOf(Found found) => checks.First(check => ReplayCommand.Filter(check) == found.Check.Id);
    }

    private static IReadOnlyList<string> Fill(CheckDefinition check, OpenTodo todo) =>
    [
        Headline(check, check.Task.Title),
        $"  Do     {todo.Text}",
        $"  Edit   exercises/{check.Lesson}/{todo.File}:{todo.Line}",
        .. ReadAndGrade(check, VerdictKind.NotStarted),
    ];

    private static IReadOnlyList<string> Mend(CheckDefinition check, Found found) =>
    [
        Headline(check, found.Check.Claim),
        $"  Mend   {found.Check.Sentence}",
        .. found.Check.Lines.Take(1).Select(line => $"  Edit   exercises/{check.Lesson}/{found.Lesson.PathOf(line.File)}:{line.Line}"),
        .. ReadAndGrade(check, Enum.GetValues<VerdictKind>().First(kind => VerdictWords.Name(kind) == found.Check.Verdict)),
    ];

    private static string Headline(CheckDefinition check, string what) => $"Next: lesson {check.Task.Lesson}, task {check.Task.Number}: {what}";

    private static IEnumerable<string> ReadAndGrade(CheckDefinition check, VerdictKind kind) =>
        [$"  Read   {LessonSections.PathFor(check, kind)}", $"  Grade  dotnet test --filter {LessonCatalogue.FilterOf(check.Lesson)}"];

    /// <summary>A graded check, and the lesson that it belongs to.</summary>
    private sealed record Found(GradedLesson Lesson, GradedCheck Check);
}
