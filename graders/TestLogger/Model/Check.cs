using System.Globalization;
using System.Text.RegularExpressions;

namespace TestLogger.Model;

/// <summary>One graded claim about a task, and what became of it.</summary>
/// <param name="Lesson">The lesson's number.</param>
/// <param name="LessonName">The lesson's folder, as <c>Lesson03.Mutex</c>.</param>
/// <param name="Task">The task's number within the lesson.</param>
/// <param name="TaskTitle">The task in a few words.</param>
/// <param name="Claim">What the check claims.</param>
/// <param name="Points">What the check is worth.</param>
/// <param name="Rank">Where the check stands among the task's checks; equal ranks stay in the order in which they ran.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it failed or was skipped; null where it passed.</param>
/// <param name="Note">A few words about a pass, as "all 312 interleavings"; empty where there are none.</param>
/// <param name="LessonTitle">The lesson's name in words: "Run in thread".</param>
/// <param name="TaskSection">Where the task is set, as a path with an anchor; empty where nobody says.</param>
public sealed partial record Check(
    int Lesson,
    string LessonName,
    int Task,
    string TaskTitle,
    string Claim,
    int Points,
    int Rank,
    Outcome Outcome,
    Reason? Reason = null,
    string Note = "",
    string LessonTitle = "",
    string TaskSection = "")
{
    /// <summary>The points that the check earned.</summary>
    public int Earned => Outcome == Outcome.Passed ? Points : 0;

    /// <summary>The check failed because its TODO still throws.</summary>
    public bool NotStarted => Outcome == Outcome.Failed && Reason is { NotStarted: true };

    /// <summary>How many interleavings a passed check has seen, as its note tells; 0 where it tells of none.</summary>
    public int Interleavings =>
        Note == "the only interleaving" ? 1
        : int.TryParse(Count().Match(Note).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
        : 0;

    // "all 312 interleavings", "600 interleavings, all with up to 2 preemptions".
    [GeneratedRegex("[0-9]+(?= interleavings)")]
    private static partial Regex Count();
}
