using Grading;
using Grading.Checks;
using Grading.Submissions;
using Reports.Model;

namespace Reports.Gathering;

/// <summary>Puts what a session found together into the run that every report tells.</summary>
public static class RunGatherer
{
    /// <summary>Gathers a session.</summary>
    /// <param name="checks">The checks that belong to a whole run, in order.</param>
    /// <param name="session">What was graded, and what became of the checks that were asked for.</param>
    public static GradedRun Gather(IReadOnlyList<CheckDefinition> checks, GradingSession session)
    {
        var name = IsElsewhere(session) ? NameOf(session.Folder) : session.Folder;
        return new GradedRun(
            KitVersion.Current,
            KitVersion.Graders,
            name,
            checks.All(check => OutcomeOf(check, session) is not null),
            LessonsOf(checks, session))
        {
            Objection = (session.Objection ?? "").Replace(session.Folder, name),
            IsInRepository = !IsElsewhere(session),
            Sources = Submission.FingerprintOf(session.FullPath),
        };
    }

    /// <summary>Gathers the lessons of a session alone, for whoever puts a run together from several.</summary>
    /// <param name="checks">The checks of these lessons, in order.</param>
    /// <param name="session">What was graded, and what became of the checks that were asked for.</param>
    public static IReadOnlyList<GradedLesson> LessonsOf(IReadOnlyList<CheckDefinition> checks, GradingSession session)
    {
        var replayed = IsElsewhere(session) ? null : session.OtherFolder;
        return
        [
            .. LessonsOf(checks, check => CheckGatherer.Gather(check, OutcomeOf(check, session), replayed))
                .Select(lesson => lesson with { Files = FilesIn(Path.Combine(session.FullPath, lesson.Folder)) }),
        ];
    }

    /// <summary>Groups checks by lesson and task.</summary>
    /// <param name="checks">The checks, in order.</param>
    /// <param name="grade">What became of one.</param>
    public static IReadOnlyList<GradedLesson> LessonsOf(IReadOnlyList<CheckDefinition> checks, Func<CheckDefinition, GradedCheck> grade)
    {
        return [.. checks.GroupBy(check => check.Task.Lesson).Select(lesson => Lesson([.. lesson]))];

        GradedLesson Lesson(List<CheckDefinition> ofLesson) =>
            new(ofLesson[0].Task.Lesson, ofLesson[0].Lesson, LessonCatalogue.TitleOf(ofLesson[0].Lesson),
                [.. ofLesson.GroupBy(check => check.Task.Number).Select(task => Task([.. task]))]);

        GradedTask Task(List<CheckDefinition> ofTask) => new(ofTask[0].Task.Number, ofTask[0].Task.Title, [.. ofTask.Select(grade)]);
    }

    private static IReadOnlyList<string> FilesIn(string folder) =>
        [.. SourceFiles.Below(folder, "*.cs").Select(file => SourceFiles.NameOf(folder, file))];

    // An interleaving that is shown again and ends well is one of many: it earns nothing.
    private static CheckOutcome? OutcomeOf(CheckDefinition check, GradingSession session)
    {
        var outcome = session.Outcomes.GetValueOrDefault(check.Method);
        return session.IsReplay && outcome is CheckOutcome.Graded { Result.Passed: true } ? null : outcome;
    }

    // A report goes to others, who have neither this machine's folders nor a use for them. What lies elsewhere is somebody's
    // exercises, and its owner replays an interleaving there.
    private static bool IsElsewhere(GradingSession session) =>
        Path.IsPathRooted(session.Folder) || session.Folder.StartsWith("..", StringComparison.Ordinal);

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
