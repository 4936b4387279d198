using Reports.Model;

namespace Reports.Html;

/// <summary>One lesson: its tasks, and their checks. What is to be mended is open, what is done is folded.</summary>
internal static class LessonSection
{
    /// <summary>The section.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="next">The check that is next in the whole run, whose player is open at once.</param>
    public static Markup Of(GradedLesson lesson, GradedCheck? next)
    {
        var status = StatusWords.Of([.. lesson.Checks]);
        return Markup.Of($"""
            <section class="lesson" id="lesson-{lesson.Number}" aria-labelledby="lesson-{lesson.Number}-title">
            <details{new Markup(lesson.Tasks.Any(HasFailure) ? " open" : "")}>
            <summary><h2 id="lesson-{lesson.Number}-title"><span class="day">{lesson.Number}</span> {lesson.Title}</h2>
            <span class="state {status.Class}"><span class="sign" aria-hidden="true">{status.Sign}</span> {status.Word}</span>
            <span class="points"><b>{lesson.Earned}</b> of {lesson.Points}</span></summary>
            {Markup.Each(lesson.Tasks, task => Task(task, next))}</details>
            </section>

            """);
    }

    private static Markup Task(GradedTask task, GradedCheck? next)
    {
        var status = StatusWords.Of([.. task.Checks]);
        return Markup.Of($"""
            <section class="task {status.Class}">
            <h3><span class="sign" aria-hidden="true">{status.Sign}</span> <span>Task {task.Number}: {task.Title}</span>
            <span class="points"><b>{task.Earned}</b> of {task.Points}</span></h3>
            {Markup.Each(task.Checks.OrderBy(Rank), check => CheckCard.Of(check, ReferenceEquals(check, next)))}</section>

            """);
    }

    // What is to be mended comes first. The sort is stable: within a rank, the graders' order stays.
    private static int Rank(GradedCheck check) => check.Status switch
    {
        CheckStatus.Failed => 0,
        CheckStatus.Passed => 2,
        _ => 1,
    };

    private static bool HasFailure(GradedTask task) => task.Checks.Any(check => check.IsToMend);
}
