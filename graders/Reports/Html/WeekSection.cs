using Reports.Model;

namespace Reports.Html;

/// <summary>The top of the page: the total, what was graded, and the week at a glance.</summary>
internal static class WeekSection
{
    /// <summary>The head of the page.</summary>
    public static Markup Head(GradedRun run) => Markup.Of($"""
        <header class="top">
        <div class="wide">
        <p class="kicker">Threads in C# · grade report</p>
        <h1><strong>{run.Earned}</strong> of {run.Points} points</h1>
        {Bar.Of([.. run.Lessons.Select(lesson => (lesson.Earned, lesson.Points))])}
        <p class="about">Graded: <b>{run.Folder}</b> <span>kit {run.Kit}</span> <span>graders {run.Graders}</span></p>
        </div>
        </header>

        """);

    /// <summary>What a reader has to know before they trust the figures.</summary>
    public static Markup Notes(GradedRun run) => Markup.Of($"""
        {Markup.If(run.Objection.Length > 0, () => Note("Nothing was graded", run.Objection))}{Markup.If(!run.IsWhole && run.Objection.Length == 0, () => Note(
            "Only a part was run", "A filter chose some of the checks, or the run broke off. The others count as not run, and earn nothing here."))}
        """);

    /// <summary>A row for each lesson.</summary>
    public static Markup Of(GradedRun run) => Markup.Of($"""
        <section class="week" aria-labelledby="week">
        <h2 id="week">The week at a glance</h2>
        <ol>{Markup.Each(run.Lessons, Row)}
        </ol>
        </section>

        """);

    private static Markup Row(GradedLesson lesson)
    {
        var status = StatusWords.Of([.. lesson.Checks]);
        return Markup.Of($"""

            <li class="{status.Class}"><a href="#lesson-{lesson.Number}"><span class="day">{lesson.Number}</span> <span class="title">{lesson.Title}</span>
            {Bar.Of(lesson)} <span class="points"><b>{lesson.Earned}</b> of {lesson.Points}</span>
            <span class="state"><span class="sign" aria-hidden="true">{status.Sign}</span> {status.Word}</span></a></li>
            """);
    }

    private static Markup Note(string title, string text) =>
        Markup.Of($"""<section class="note" aria-label="{title}"><p><strong>{title}.</strong> {text}</p></section>""");
}
