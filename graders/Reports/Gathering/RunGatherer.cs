using Grading;
using Grading.Checks;
using Grading.Submissions;
using Reports.Model;

namespace Reports.Gathering;

/// <summary>Puts what became of the checks together into the run that every report tells.</summary>
public static class RunGatherer
{
    /// <summary>Gathers a run.</summary>
    /// <param name="checks">The checks that belong to a whole run, in order.</param>
    /// <param name="request">What was graded.</param>
    /// <param name="grade">What became of a check; null when it was not asked for, or the run broke off before.</param>
    public static GradedRun Gather(IReadOnlyList<CheckDefinition> checks, GradingRequest request, Func<CheckDefinition, GradedCheck?> grade)
    {
        var name = IsElsewhere(request) ? NameOf(request.Folder) : request.Folder;
        return new GradedRun(
            KitVersion.Current,
            KitVersion.Graders,
            name,
            checks.All(check => grade(check) is not null),
            LessonsOf(checks, request, check => grade(check) ?? CheckGatherer.Gather(check, null, null)))
        {
            Objection = (request.Objection ?? "").Replace(request.Folder, name),
            IsInRepository = !IsElsewhere(request),
            Sources = Submission.FingerprintOf(request.FullPath),
        };
    }

    /// <summary>What became of one check of a session; null when an interleaving was shown again and ended well: it is one of many.</summary>
    public static GradedCheck? CheckOf(CheckDefinition check, CheckOutcome outcome, GradingRequest request) =>
        request.IsReplay && outcome is CheckOutcome.Graded { Result.Passed: true }
            ? null
            : CheckGatherer.Gather(check, outcome, IsElsewhere(request) ? null : request.OtherFolder);

    /// <summary>Groups checks by lesson and task.</summary>
    /// <param name="checks">The checks, in order.</param>
    /// <param name="request">What was graded.</param>
    /// <param name="grade">What became of one.</param>
    public static IReadOnlyList<GradedLesson> LessonsOf(
        IReadOnlyList<CheckDefinition> checks, GradingRequest request, Func<CheckDefinition, GradedCheck> grade)
    {
        return [.. checks.GroupBy(check => check.Task.Lesson).Select(lesson => Lesson([.. lesson]))];

        GradedLesson Lesson(List<CheckDefinition> ofLesson) =>
            new(ofLesson[0].Task.Lesson, ofLesson[0].Lesson, LessonCatalogue.TitleOf(ofLesson[0].Lesson),
                [.. ofLesson.GroupBy(check => check.Task.Number).Select(task => Task([.. task]))])
            {
                Files = FilesIn(ofLesson[0].Lesson, Path.Combine(request.FullPath, ofLesson[0].Lesson)),
            };

        GradedTask Task(List<CheckDefinition> ofTask) => new(ofTask[0].Task.Number, ofTask[0].Task.Title, [.. ofTask.Select(grade)]);
    }

    private static IReadOnlyList<string> FilesIn(string lesson, string folder) =>
        [.. Submission.FromFolder(lesson, folder).Files.Select(file => SourceFiles.NameOf(folder, file))];

    // A report goes to others, who have neither this machine's folders nor a use for them. What lies elsewhere is somebody's
    // exercises, and its owner replays an interleaving there.
    private static bool IsElsewhere(GradingRequest request) =>
        Path.IsPathRooted(request.Folder) || request.Folder.StartsWith("..", StringComparison.Ordinal);

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
