using System.Reflection;
using Grading;
using Grading.Checks;
using Grading.Submissions;

namespace Lessons.Tests;

/// <summary>The graders under test and the folders that they grade.</summary>
public static class Kit
{
    /// <summary>The checks as compiled.</summary>
    public static Assembly Graders { get; } = typeof(global::Lessons.Marker).Assembly;

    private static readonly Lazy<GradersImage> Image = new(() => GradersImage.Load(typeof(global::Lessons.Marker).Assembly.Location));

    /// <summary>All checks of all lessons.</summary>
    public static IReadOnlyList<CheckDefinition> Checks { get; } = CheckDefinition.In(Graders);

    /// <summary>Compiles and rewrites a submission.</summary>
    public static LoadedLesson Load(Submission submission) => LoadedLesson.Load(submission, Image.Value);

    /// <summary>Runs all checks of a lesson on a submission.</summary>
    public static IReadOnlyList<CheckResult> Grade(Submission submission) => [.. Run(submission, _ => true)];

    /// <summary>Runs the checks that come to what the submission has replaced of the solution, as they are asked for.</summary>
    public static IEnumerable<CheckResult> RunTouched(Submission submission) => Run(submission, Reach.Of(submission));

    // One whose needed one failed is left out, as in a real run. What is wrong with all of a lesson every check says.
    private static IEnumerable<CheckResult> Run(Submission submission, Func<CheckDefinition, bool> isAskedFor)
    {
        var lesson = Load(submission);
        var results = new List<CheckResult>();
        foreach (var check in Checks.Where(check => check.Lesson == submission.Lesson && (lesson.Problem != null || isAskedFor(check))))
        {
            var needed = results.FirstOrDefault(r => r.Check.Method.DeclaringType == check.Method.DeclaringType && r.Check.Method.Name == check.Check.Needs);
            if (needed is null or { Passed: true })
            {
                results.Add(CheckRunner.Run(check, lesson));
                yield return results[^1];
            }
        }
    }

    /// <summary>A folder of the repository.</summary>
    public static string Folder(params string[] parts) => Path.Combine([Repository.Root, .. parts]);
}
