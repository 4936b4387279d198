namespace TestLogger.Model;

/// <summary>The tasks of one lesson, in order.</summary>
public sealed class LessonGrade
{
    /// <summary>Groups the checks of one lesson by task.</summary>
    /// <param name="checks">The lesson's checks; at least one.</param>
    public LessonGrade(IReadOnlyList<Check> checks)
    {
        Checks = checks;
        Tasks = [.. checks.GroupBy(check => check.Task).OrderBy(task => task.Key).Select(Task)];
    }

    /// <summary>All checks of the lesson.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>The lesson's tasks.</summary>
    public IReadOnlyList<TaskGrade> Tasks { get; }

    /// <summary>The lesson's number.</summary>
    public int Number => Checks[0].Lesson;

    /// <summary>The lesson's name in words.</summary>
    public string Title => Checks[0].LessonTitle;

    /// <summary>The points earned.</summary>
    public int Earned => Checks.Sum(check => check.Earned);

    /// <summary>The points that the lesson is worth.</summary>
    public int Points => Checks.Sum(check => check.Points);

    /// <summary>Every check passed.</summary>
    public bool Done => Checks.All(check => check.Outcome == Outcome.Passed);

    /// <summary>No task has been begun.</summary>
    public bool NotStarted => Tasks.All(task => task.NotStarted);

    /// <summary>What keeps the whole lesson from being graded, as compile errors do; null where tasks differ.</summary>
    public Reason? Obstacle
    {
        get
        {
            var reasons = Checks.Where(check => check.Outcome == Outcome.Failed).Select(check => check.Reason!).ToList();
            return Earned == 0
                && reasons is [{ NotStarted: false } first, ..]
                && reasons.All(reason => reason.Text == first.Text)
                && (first.DoesNotCompile || Tasks.Count > 1)
                    ? first
                    : null;
        }
    }

    private static TaskGrade Task(IEnumerable<Check> checks) => new([.. checks.OrderBy(check => check.Rank)]);
}
