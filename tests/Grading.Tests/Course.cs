using Grading.Checks;
using Grading.Submissions;

namespace Grading.Tests;

/// <summary>The graders under test, rewritten once for all tests.</summary>
internal static class Course
{
    public const string First = "Lesson01.RunInThread";
    public const string Third = "Lesson03.Mutex";

    // A guard against a grader that hangs, not a measurement: grading takes a second or two.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static Lazy<GradersImage> Graders { get; } = new(() => GradersImage.Load(typeof(global::Lessons.Marker).Assembly.Location));

    public static IReadOnlyList<CheckDefinition> AllChecks { get; } = CheckDefinition.In(typeof(global::Lessons.Marker).Assembly);

    /// <summary>
    /// Those of two lessons: the one in which something is wrong, and another one that has to be graded all the same. More of
    /// them would take longer and show no more.
    /// </summary>
    public static IReadOnlyList<CheckDefinition> Checks { get; } = [.. AllChecks.Where(check => check.Lesson is First or Third)];

    /// <summary>Runs these checks as `dotnet test` does: in order, leaving out those whose needed check failed.</summary>
    public static Grades Grade(string folder, string? replay = null, IReadOnlyList<CheckDefinition>? checks = null)
    {
        var session = new GradingSession(Graders, new GradingRequest(folder, replay));
        session.Request.Objection.Should().BeNull();
        return WithoutHanging(() => new Grades([.. (checks ?? Checks).Select(session.Run).OfType<CheckOutcome.Graded>().Select(outcome => outcome.Result)]));
    }

    private static T WithoutHanging<T>(Func<T> work)
    {
        var task = Task.Run(work);
        task.Wait(Patience).Should().BeTrue("grading has to end, whatever it grades");
        return task.Result;
    }
}
