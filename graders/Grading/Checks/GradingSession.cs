using System.Reflection;
using Grading.Submissions;

namespace Grading.Checks;

/// <summary>Grades a folder in this process: each lesson is loaded once, and what failed so far is known.</summary>
/// <param name="load">Loads a lesson, by its folder's name; not called before the first check of it runs.</param>
/// <param name="request">What to grade.</param>
public sealed class GradingSession(Func<string, LoadedLesson> load, GradingRequest request)
{
    private readonly Dictionary<string, LoadedLesson> lessons = [];
    private readonly Dictionary<MethodInfo, CheckOutcome> outcomes = [];

    /// <summary>A session in which each lesson is built in this process, too.</summary>
    /// <param name="graders">The graders; not touched before the first check runs.</param>
    /// <param name="request">What to grade.</param>
    public GradingSession(Lazy<GradersImage> graders, GradingRequest request)
        : this(lesson => LoadedLesson.Load(request.SubmissionOf(lesson), graders.Value), request)
    {
    }

    /// <summary>What is graded.</summary>
    public GradingRequest Request => request;

    /// <summary>What became of the checks that were asked for so far.</summary>
    public IReadOnlyDictionary<MethodInfo, CheckOutcome> Outcomes => outcomes;

    /// <summary>Runs a check on the folder that this session grades, unless one that it needs has failed.</summary>
    public CheckOutcome Run(CheckDefinition check) => outcomes[check.Method] = WhySkipped(check) is { } reason
        ? new CheckOutcome.Skipped(check, reason)
        : new CheckOutcome.Graded(check, CheckRunner.Run(check, LessonOf(check), request.Schedule, request.OtherFolder));

    private string? WhySkipped(CheckDefinition check) =>
        check.Needed is { } needed && outcomes.GetValueOrDefault(needed.Method) is CheckOutcome.Graded { Result.Passed: false }
            ? $"comes after: {needed.Check.Claim}"
            : null;

    private LoadedLesson LessonOf(CheckDefinition check)
    {
        if (!lessons.TryGetValue(check.Lesson, out var lesson))
        {
            lessons[check.Lesson] = lesson = load(check.Lesson);
        }

        return lesson;
    }
}
