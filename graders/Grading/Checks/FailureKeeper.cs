namespace Grading.Checks;

/// <summary>
/// Keeps the failure of a run that the report explains: the first in the course's order, whichever was found first.
/// </summary>
public sealed class FailureKeeper
{
    private readonly string file;
    private readonly GradingRequest request;
    private CheckDefinition? kept;

    /// <summary>Begins a run: what an earlier one has left is forgotten, unless it is only shown again.</summary>
    /// <param name="file">Where the <see cref="LastFailure"/> goes.</param>
    /// <param name="request">What is graded.</param>
    public FailureKeeper(string file, GradingRequest request)
    {
        this.file = file;
        this.request = request;
        if (!request.IsReplay && request.Objection is null)
        {
            LastFailure.Forget(file);
        }
    }

    /// <summary>Takes note of a failure.</summary>
    /// <param name="check">The check that failed.</param>
    /// <param name="schedule">The interleaving to look into, as <see cref="ReplayCommand.ScheduleOf"/> gives it.</param>
    public void Keep(CheckDefinition check, string schedule)
    {
        if (kept is null || check.CompareTo(kept) < 0)
        {
            kept = check;
            new LastFailure(ReplayCommand.Filter(check), schedule, request.OtherFolder).Write(file);
        }
    }
}
