using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>The last lines on the screen: what to do now, and where to read more.</summary>
public sealed class NextStep(Page page)
{
    /// <summary>Adds the advice that fits the run.</summary>
    public void Add(Run run)
    {
        if (run.BrokeOff)
        {
            page.AddText("The grading ended before its last check. The card counts what was graded until then.", style: Ink.Bad);
        }

        if (run.FirstFailure is { } failure)
        {
            AddFailure(run, failure);
        }
        else if (run.FirstTodo is { } todo)
        {
            AddTodo(run, todo);
        }
        else if (run.AllPassed)
        {
            page.AddText(run.Filter is null ? "All done: every point is yours." : "All done here.", style: Ink.Good);
            AddSteps(Report(run));
        }
        else if (run.Any)
        {
            page.AddText("Not everything that was run has passed.", style: Ink.Bad);
            AddSteps(Report(run));
        }

        if (run.Filter is { } filter)
        {
            AddFilter(run, filter);
        }
        else if (!run.Any)
        {
            page.AddText("Nothing was graded.", style: Ink.Bad);
        }
    }

    private void AddFailure(Run run, Check check)
    {
        var verdict = check.Reason!.Verdict;
        var next = Details.Subject(run) is null
            ? $"lesson {check.Lesson} ({verdict})"
            : $"lesson {check.Lesson}, task {check.Task} ({verdict}, explained above the card)";
        page.AddText($"Next: {next}", style: Ink.Strong);
        AddSteps([.. Read(check.Reason.Section), .. Edit(run, check), ("Grade", Command(run, run.Filter ?? check.LessonName.Split('.', 2)[0])), .. Report(run)]);
    }

    private void AddTodo(Run run, Check check)
    {
        // Whoever begins a lesson reads it from its top.
        var inTheMiddle = run.Checks.Any(other => other.Lesson == check.Lesson && other.Earned > 0) && check.TaskSection.Length > 0;
        var verb = run.Checks.Any(other => other.Earned > 0) ? "Next:" : "Begin with";
        page.AddText($"{verb} lesson {check.Lesson}, task {check.Task}: {check.TaskTitle}", style: Ink.Strong);
        var section = inTheMiddle ? check.TaskSection : $"{Run.DefaultFolder}/{check.LessonName}/README.md";
        AddSteps([.. Read(section), .. Edit(run, check), ("Grade", Command(run, run.Filter)), .. Report(run)]);
    }

    private void AddFilter(Run run, string filter)
    {
        (string, string) wholeCourse = ("The whole course", Command(run, filter: null));
        if (run.Any)
        {
            page.AddText($"Only what matches --filter {filter} was run.");
            AddSteps([wholeCourse]);
        }
        else
        {
            page.AddText($"Nothing was graded: no check matches --filter {filter}", style: Ink.Bad);
            AddSteps([("One lesson", Command(run, "Lesson03")), wholeCourse]);
        }
    }

    // The lessons are read where they are, whichever folder is graded.
    private static (string Label, string What)[] Read(string? section) => section is null ? [] : [("Read", section)];

    private static (string Label, string What)[] Edit(Run run, Check check) =>
        check.Reason!.Place is { } place ? [("Edit", run.PathTo(check, place))] : [];

    private static (string Label, string What)[] Report(Run run) => run.Report is { } report ? [("Report", report)] : [];

    private void AddSteps((string Label, string What)[] steps)
    {
        foreach (var (label, what) in steps)
        {
            page.AddWhole($"  {label.PadRight(steps.Max(step => step.Label.Length))}  ", what);
        }
    }

    private static string Command(Run run, string? filter)
    {
        var folder = run.Folder == Run.DefaultFolder ? "" : $" -e {Quoted($"GRADE={run.Folder}")}";
        return $"dotnet test{folder}" + (filter is null ? "" : $" --filter {Quoted(filter)}");
    }

    // A shell would split it, or take a part of it for its own.
    private static string Quoted(string argument) =>
        argument.All(letter => char.IsLetterOrDigit(letter) || "._-/=:".Contains(letter)) ? argument : $"\"{argument}\"";
}
