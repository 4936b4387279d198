namespace TestLogger.Model;

/// <summary>The checks of one task, in the grader's order.</summary>
public sealed class TaskGrade(IReadOnlyList<Check> checks)
{
    /// <summary>The task's checks; never empty.</summary>
    public IReadOnlyList<Check> Checks { get; } = checks;

    /// <summary>The task's number within its lesson.</summary>
    public int Number => Checks[0].Task;

    /// <summary>The task in a few words.</summary>
    public string Title => Checks[0].TaskTitle;

    /// <summary>The points earned.</summary>
    public int Earned => Checks.Sum(check => check.Earned);

    /// <summary>The points that the task is worth.</summary>
    public int Points => Checks.Sum(check => check.Points);

    /// <summary>Every check passed.</summary>
    public bool Done => Checks.All(check => check.Outcome == Outcome.Passed);

    /// <summary>No check has passed, and whatever ran met a TODO.</summary>
    public bool NotStarted =>
        Checks.Any(check => check.NotStarted)
        && Checks.All(check => check.NotStarted || check.Outcome == Outcome.Skipped);

    /// <summary>The checks that failed, one entry for each different first line, in order.</summary>
    public IEnumerable<IGrouping<string, Check>> Failures =>
        Checks.Where(check => check.Outcome == Outcome.Failed).GroupBy(check => check.Reason!.FirstLine);

    /// <summary>How many checks were not run, because they build on one that failed.</summary>
    public int Waiting => Checks.Count(check => check.Outcome == Outcome.Skipped);

    /// <summary>What the passed checks have to say about themselves, each thing once.</summary>
    public IEnumerable<string> Notes => Checks.Select(check => check.Note).Where(note => note.Length > 0).Distinct();
}
