using Reports.Model;

namespace Reports.Html;

/// <summary>What to do now: the first failure, or else the first TODO.</summary>
internal static class NextSection
{
    /// <summary>The check that is next; null when nothing that was run failed.</summary>
    public static GradedCheck? CheckOf(GradedRun run)
    {
        var checks = run.Lessons.SelectMany(lesson => lesson.Checks).ToList();
        return checks.Find(check => check.IsToMend) ?? checks.Find(check => check.IsNotStarted);
    }

    /// <summary>The section.</summary>
    public static Markup Of(GradedRun run)
    {
        if (CheckOf(run) is not { } next)
        {
            return run.Earned == run.Points && run.IsWhole ? Box(Markup.Of($"<p>All done: every point is yours.</p>")) : Markup.None;
        }

        var lesson = run.Lessons.First(lesson => lesson.Checks.Contains(next));
        var task = lesson.Tasks.First(task => task.Checks.Contains(next));
        var status = StatusWords.Of(next);
        return Box(Markup.Of($"""
            <p class="where">Lesson {lesson.Number}, {lesson.Title} · task {task.Number}, {task.Title}</p>
            <p class="what"><span class="state {status.Class}"><span class="sign" aria-hidden="true">{status.Sign}</span> {status.Word}</span>
            {StatusWords.WithoutVerdict(next)}</p>
            <p><a class="go" href="#{CheckCard.AnchorOf(next)}">Look at it</a></p>
            """));
    }

    private static Markup Box(Markup content) => Markup.Of($"""
        <section class="next" id="next" aria-labelledby="next-title">
        <h2 id="next-title">Next</h2>
        {content}
        </section>

        """);
}
