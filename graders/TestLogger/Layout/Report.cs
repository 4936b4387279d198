using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>All that a run prints: errors of the run itself, the first thing to mend, the card, and what to do next.</summary>
public static class Report
{
    /// <summary>Lays the report out.</summary>
    public static IReadOnlyList<string> Lines(Run run, Ink ink)
    {
        var page = new Page();
        foreach (var error in run.Errors)
        {
            page.AddWrapped(error, paint: ink.Bad);
        }

        if (run.Any)
        {
            Details.Add(run, page, ink);
            AddCard(run, page, ink);
            page.Add();
        }

        new NextStep(page, ink).Add(run);
        return page.Lines;
    }

    private static void AddCard(Run run, Page page, Ink ink)
    {
        var graded = run.Folder == Run.DefaultFolder ? "" : $" of {run.Folder}";
        page.Add(ink.Strong(Rule.With($"Grade card{graded}")));
        var block = new LessonBlock(page, ink, run.Whole);
        foreach (var lesson in run.Lessons)
        {
            block.Add(lesson);
        }

        foreach (var test in run.PlainTests)
        {
            AddPlainTest(test, page, ink);
        }

        page.Add(Rule.Plain);
        var title = run.Whole ? "Total" : "Total of what was run";
        page.Add(Headline.Of(title, run.Checks.Sum(check => check.Earned), run.Checks.Sum(check => check.Points), "points", ink));
    }

    private static void AddPlainTest(PlainTest test, Page page, Ink ink)
    {
        var mark = test.Outcome switch
        {
            Outcome.Passed => ink.Good(Marks.Done),
            Outcome.Skipped => ink.Open(Marks.Todo),
            _ => ink.Bad(Marks.Failed),
        };
        page.Add($"{mark} {test.Name}");
        if (test.Reason is { } reason)
        {
            page.AddWrapped(reason.FirstLine, indent: 2);
        }
    }
}
