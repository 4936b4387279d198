using Grading;
using Grading.Checks;
using Reports.Model;

namespace Reports.Gathering;

/// <summary>Puts what a session found together into the run that every report tells.</summary>
public static class RunGatherer
{
    /// <summary>Gathers a whole course.</summary>
    /// <param name="checks">All checks of the course, in order.</param>
    /// <param name="session">What was graded, and what became of the checks that were asked for.</param>
    public static GradedRun Gather(IReadOnlyList<CheckDefinition> checks, GradingSession session)
    {
        // A report goes to others, who have neither this machine's folders nor a use for them. What lies elsewhere is somebody's
        // exercises, and its owner replays an interleaving there.
        var isElsewhere = Path.IsPathRooted(session.Folder) || session.Folder.StartsWith("..", StringComparison.Ordinal);
        var folder = isElsewhere ? null : session.OtherFolder;
        var name = isElsewhere ? NameOf(session.Folder) : session.Folder;
        var isWhole = checks.All(check => OutcomeOf(check) is not null);
        var lessons = checks.GroupBy(check => check.Task.Lesson).Select(lesson => Lesson([.. lesson]));
        return new GradedRun(KitVersion.Current, KitVersion.Graders, name, isWhole, [.. lessons])
        {
            Objection = (session.Objection ?? "").Replace(session.Folder, name),
            IsInRepository = !isElsewhere,
        };

        GradedLesson Lesson(List<CheckDefinition> ofLesson) =>
            new(ofLesson[0].Task.Lesson, ofLesson[0].Lesson, LessonCatalogue.TitleOf(ofLesson[0].Lesson),
                [.. ofLesson.GroupBy(check => check.Task.Number).Select(task => Task([.. task]))]);

        GradedTask Task(List<CheckDefinition> ofTask) =>
            new(ofTask[0].Task.Number, ofTask[0].Task.Title,
                [.. ofTask.Select(check => CheckGatherer.Gather(check, OutcomeOf(check), folder))]);

        // An interleaving that is shown again and ends well is one of many: it earns nothing.
        CheckOutcome? OutcomeOf(CheckDefinition check)
        {
            var outcome = session.Outcomes.GetValueOrDefault(check.Method);
            return session.IsReplay && outcome is CheckOutcome.Graded { Result.Passed: true } ? null : outcome;
        }
    }

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
