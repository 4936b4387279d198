namespace Reports.Model;

/// <summary>One task of a lesson.</summary>
/// <param name="Number">Its number within the lesson.</param>
/// <param name="Title">The task in a few words.</param>
/// <param name="Checks">Its checks, in the order of the graders.</param>
public sealed record GradedTask(int Number, string Title, IReadOnlyList<GradedCheck> Checks)
{
    /// <summary>Points earned.</summary>
    public int Earned => Checks.Sum(check => check.Earned);

    /// <summary>Points that can be earned.</summary>
    public int Points => Checks.Sum(check => check.Points);

    /// <summary>Whether every check passed.</summary>
    public bool IsDone => Checks.All(check => check.Status == CheckStatus.Passed);
}
