using Grading.Checks;
using Grading.Submissions;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>The same submission gets the same words, whatever was graded before it and whatever else the machine does.</summary>
public class DeterminismTests
{
    // Enough to meet every lesson and verdict; that each case gets its verdict is what Lessons.Tests sees to.
    private const int Stride = 5;

    private static string Cases => Path.Combine(Repository.Root, "tests", "Submissions");

    [Test]
    public void Cases_get_the_same_words_in_another_order_and_two_at_a_time()
    {
        var folders = Directory.GetFiles(Cases, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!)
            .Distinct().Order(StringComparer.Ordinal).Where((_, index) => index % Stride == 0).ToList();
        folders.Should().NotBeEmpty();

        var once = folders.ToDictionary(folder => folder, Words);
        var again = folders.AsEnumerable().Reverse().AsParallel().WithDegreeOfParallelism(2).Select(folder => (folder, words: Words(folder)));

        foreach (var (folder, words) in again)
        {
            words.Should().Be(once[folder], "that is what {0} got before", folder);
        }
    }

    private static string Words(string folder)
    {
        var lesson = Path.GetRelativePath(Cases, folder).Split(Path.DirectorySeparatorChar)[0];
        var submission = Submission.Overlay(lesson, folder, Path.Combine(Repository.Root, "solutions", lesson));
        var loaded = LoadedLesson.Load(submission, Graders.Value);
        return string.Join('\n', AllChecks.Where(check => check.Lesson == lesson).Select(check => $"{check.Check.Claim}: {CheckRunner.Run(check, loaded).Text}"));
    }
}
