namespace Reports.Model;

/// <summary>
/// One run of the graders, as every report tells it: the same submission gives the same value on every machine, so there
/// is no time in it, and no path but those below the folder that was graded.
/// </summary>
/// <param name="Kit">Version of the kit.</param>
/// <param name="Graders">Fingerprint of the graders' sources; another one means that somebody edited them.</param>
/// <param name="Folder">The folder that was graded, as it was named: "exercises", "students/ann".</param>
/// <param name="IsWhole">Whether every check was run, or skipped for a reason; false after a filter, and when the run broke off.</param>
/// <param name="Lessons">All lessons of the course, in order, whether they were run or not.</param>
public sealed record GradedRun(string Kit, string Graders, string Folder, bool IsWhole, IReadOnlyList<GradedLesson> Lessons)
{
    /// <summary>Fingerprint of the sources that were graded; another one means that the learner has changed something since.</summary>
    public string Sources { get; init; } = "";

    /// <summary>Why nothing could be graded at all, in words; empty when all was well.</summary>
    public string Objection { get; init; } = "";

    /// <summary>Whether the folder is in the repository, so that <see cref="Folder"/> is a path from its root on.</summary>
    public bool IsInRepository { get; init; } = true;

    /// <summary>Points earned.</summary>
    public int Earned => Lessons.Sum(lesson => lesson.Earned);

    /// <summary>Points that can be earned.</summary>
    public int Points => Lessons.Sum(lesson => lesson.Points);
}
