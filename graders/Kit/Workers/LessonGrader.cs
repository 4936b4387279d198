using Grading.Checks;
using Grading.Submissions;
using Interleaver.Checking;
using Interleaver.Reporting;
using Lessons;
using Reports.Gathering;
using Reports.Model;

namespace Kit.Workers;

/// <summary>Grades one lesson of one submission in this process. The graders are rewritten once for all of them.</summary>
public static class LessonGrader
{
    private static readonly Lazy<GradersImage> Graders = new(() => GradersImage.Load(typeof(Marker).Assembly.Location));

    /// <summary>All checks of the course, in order.</summary>
    public static IReadOnlyList<CheckDefinition> Checks { get; } = CheckDefinition.In(typeof(Marker).Assembly);

    /// <summary>Runs the lesson's checks.</summary>
    public static GradedLesson Grade(Job job)
    {
        var session = new GradingSession(Graders, job.Folder);
        var checks = ChecksOf(job.Lesson).ToList();
        foreach (var check in checks)
        {
            session.Run(check);
        }

        return RunGatherer.LessonsOf(checks, session).Single();
    }

    /// <summary>The lesson when its grading broke off: nothing is earned, and every check says why.</summary>
    public static GradedLesson BrokeOff(int lesson, string reason)
    {
        var verdict = VerdictWords.Name(VerdictKind.Stuck);
        return RunGatherer.LessonsOf([.. ChecksOf(lesson)], Fail).Single();

        GradedCheck Fail(CheckDefinition check) => new(
            ReplayCommand.Filter(check), check.Check.Claim, check.Check.Points, CheckStatus.Failed, verdict, $"{verdict}: {reason}");
    }

    private static IEnumerable<CheckDefinition> ChecksOf(int lesson) => Checks.Where(check => check.Task.Lesson == lesson);
}
