using Grading;
using Grading.Checks;
using Grading.Submissions;
using TestLogger.Layout;
using TestLogger.Model;

namespace Architecture.Tests;

/// <summary>
/// The course half done: lesson 1 is solved; of lesson 3 the counter is right, the bank has one mistake, and the rest is
/// still to do. What `dotnet test` prints for it stands in the README.
/// </summary>
internal static class Showcase
{
    private const string Bank = "tests/Architecture.Tests/Showcase/Bank.cs";

    private static readonly Lazy<GradersImage> Graders = new(() => GradersImage.Load(typeof(Lessons.Marker).Assembly.Location));

    /// <summary>What is printed, in a log without colours.</summary>
    public static IReadOnlyList<string> Print()
    {
        var checks = Lesson.All.SelectMany(lesson => Grade(new Submission(lesson.Folder, [.. Sources(lesson).Select(file => file.FullPath)])));
        return Report.Lines(new Run { Checks = [.. checks] }, Look.Log);
    }

    private static IEnumerable<KitFile> Sources(Lesson lesson) => lesson.Number switch
    {
        1 => lesson.Solution,
        3 => lesson.Stubs.Select(stub => Path.GetFileName(stub.Path) switch
        {
            "Counter.cs" => new KitFile($"solutions/{lesson}/Counter.cs"),
            "Bank.cs" => new KitFile(Bank),
            _ => stub,
        }),
        _ => lesson.Stubs,
    };

    private static IEnumerable<Check> Grade(Submission submission)
    {
        var lesson = LoadedLesson.Load(submission, Graders.Value);
        var failed = new HashSet<string>();
        foreach (var check in CheckDefinition.In(typeof(Lessons.Marker).Assembly).Where(check => check.Lesson == submission.Lesson))
        {
            if (failed.Contains($"{check.Method.DeclaringType}.{check.Check.Needs}"))
            {
                yield return Entry(check, Outcome.Skipped, new Reason("comes after another check"), "");
                continue;
            }

            var result = CheckRunner.Run(check, lesson);
            if (result.Passed)
            {
                yield return Entry(check, Outcome.Passed, null, result.Text);
            }
            else
            {
                failed.Add($"{check.Method.DeclaringType}.{check.Method.Name}");
                yield return Entry(check, Outcome.Failed, new Reason(result.Text), "");
            }
        }
    }

    private static Check Entry(CheckDefinition check, Outcome outcome, Reason? reason, string note) => new(
        check.Task.Lesson, check.Lesson, check.Task.Number, check.Task.Title,
        check.Check.Claim, check.Check.Points, check.Check.Line, outcome, reason, note, LessonCatalogue.TitleOf(check.Lesson));
}
