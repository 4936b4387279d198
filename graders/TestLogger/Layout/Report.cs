using Spectre.Console;
using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>All that a run prints: errors of the run itself, the first thing to mend, the card, and what to do next.</summary>
public static class Report
{
    // What the test platform has to say begins with the cause.
    private const int MostErrors = 10;

    /// <summary>Lays the report out.</summary>
    public static IReadOnlyList<string> Lines(Run run, Look look)
    {
        var page = new Page(look);
        AddErrors(run, page);
        if (run.Any)
        {
            Details.Add(run, page);
            AddCard(run, page);
            page.AddText();
        }

        new NextStep(page).Add(run);
        return page.Lines();
    }

    private static void AddErrors(Run run, Page page)
    {
        foreach (var error in run.Errors.Take(MostErrors))
        {
            page.AddText(error, style: Ink.Bad);
        }

        if (run.Errors.Count > MostErrors)
        {
            page.AddText($"… and {Counted.Of(run.Errors.Count - MostErrors, "more error")}", style: Ink.Bad);
        }
    }

    private static void AddCard(Run run, Page page)
    {
        Heading.Add(page, "Grade card", run.Folder == Run.DefaultFolder ? "" : $" of {run.Folder}");
        var block = new LessonBlock(page, run.Whole);
        foreach (var lesson in run.Lessons)
        {
            block.Add(lesson);
        }

        // Several may run at the same time: by name, whichever came first.
        foreach (var test in run.PlainTests.OrderBy(test => test.Name, StringComparer.Ordinal))
        {
            AddPlainTest(test, page);
        }

        Heading.AddPlain(page);
        var title = run.Whole ? "Total" : "Total of what was run";
        Headline.Add(page, title, run.Checks.Sum(check => check.Earned), run.Checks.Sum(check => check.Points), page.Words("points"));
    }

    private static void AddPlainTest(PlainTest test, Page page)
    {
        var (mark, style) = test.Outcome switch
        {
            Outcome.Passed => (page.Glyphs.Done, Ink.Good),
            Outcome.Skipped => (page.Glyphs.Todo, Ink.Open),
            _ => (page.Glyphs.Failed, Ink.Bad),
        };
        page.Add(new Paragraph(mark, style).Append(" " + page.Shown(test.Name)));
        if (test.Reason is { } reason)
        {
            page.AddText(reason.FirstLine, indent: 2);
        }
    }
}
