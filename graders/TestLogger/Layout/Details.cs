using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>The whole explanation of the first thing to mend. It stands before the card, which has one line for it.</summary>
public static class Details
{
    /// <summary>The check to explain; null where nothing failed but TODOs, or where the card itself tells all.</summary>
    public static Check? Subject(Run run) =>
        run.FirstFailure is { } check
        && run.Lessons.Single(lesson => lesson.Number == check.Lesson).Obstacle is null
            ? check
            : null;

    /// <summary>Adds the explanation of <see cref="Subject"/>, where there is one.</summary>
    public static void Add(Run run, Page page)
    {
        if (Subject(run) is not { } check)
        {
            return;
        }

        Heading.Add(page, $"Lesson {check.Lesson}, task {check.Task}", $": {check.TaskTitle}");
        page.AddText($"Checked: {check.Claim}");
        page.AddText();
        Explanation.Add(page, Cut.Middle(check.Reason!.Lines, run.Report));
        page.AddText();
    }
}
