using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>The last lines on the screen: what to do now.</summary>
public sealed class NextStep(Page page, Ink ink)
{
    /// <summary>Adds the advice that fits the run.</summary>
    public void Add(Run run)
    {
        if (run.BrokeOff)
        {
            page.AddWrapped("The grading ended before its last check. The card counts what was graded until then.", paint: ink.Bad);
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
            page.Add(ink.Good(run.Filter is null ? "All done: every point is yours." : "All done here."));
        }
        else if (run.Any)
        {
            page.Add(ink.Bad("Not everything that was run has passed."));
        }

        if (run.Filter is { } filter)
        {
            AddFilter(run, filter);
        }
        else if (!run.Any)
        {
            page.Add(ink.Bad("Nothing was graded."));
        }
    }

    private void AddFailure(Run run, Check check)
    {
        var verdict = check.Reason!.Verdict;
        var next = Details.Subject(run) is null
            ? $"lesson {check.Lesson} ({verdict})"
            : $"lesson {check.Lesson}, task {check.Task} ({verdict}, explained above the card)";
        page.AddWrapped($"Next: {next}", paint: ink.Strong);
        AddRead(check.Reason.Section);
        AddEdit(run, check);
        page.Add($"  Grade  {Command(run, run.Filter ?? check.LessonName.Split('.', 2)[0])}");
    }

    private void AddTodo(Run run, Check check)
    {
        // Whoever begins a lesson reads it from its top.
        var inTheMiddle = run.Checks.Any(other => other.Lesson == check.Lesson && other.Earned > 0) && check.TaskSection.Length > 0;
        var verb = run.Checks.Any(other => other.Earned > 0) ? "Next:" : "Begin with";
        page.AddWrapped($"{verb} lesson {check.Lesson}, task {check.Task}: {check.TaskTitle}", paint: ink.Strong);
        AddRead(inTheMiddle ? check.TaskSection : $"{Run.DefaultFolder}/{check.LessonName}/README.md");
        AddEdit(run, check);
        page.Add($"  Grade  {Command(run, run.Filter)}");
    }

    private void AddFilter(Run run, string filter)
    {
        if (!run.Any)
        {
            page.AddWrapped($"Nothing was graded: no check matches --filter {filter}", paint: ink.Bad);
            page.Add($"  One lesson        {Command(run, "Lesson03")}");
        }
        else
        {
            page.AddWrapped($"Only what matches --filter {filter} was run.");
        }

        page.Add($"  The whole course  {Command(run, filter: null)}");
    }

    // The lessons are read where they are, whichever folder is graded.
    private void AddRead(string? section)
    {
        if (section is not null)
        {
            page.Add($"  Read   {section}");
        }
    }

    private void AddEdit(Run run, Check check)
    {
        if (check.Reason!.Place is { } place)
        {
            page.Add($"  Edit   {run.PathTo(check, place)}");
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
