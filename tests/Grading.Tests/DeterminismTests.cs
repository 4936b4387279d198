using Grading.Checks;
using Grading.Submissions;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>The same submission gets the same words, whatever was graded before it and whatever else the machine does.</summary>
public class DeterminismTests
{
    private static string Cases => Path.Combine(Repository.Root, "tests", "Submissions");

    [Test]
    public void Cases_get_the_same_words_in_another_order_and_two_at_a_time()
    {
        var folders = OneOfEach();
        folders.Count.Should().BeGreaterThan(Directory.GetDirectories(Cases).Length, "a lesson has more than one verdict");

        var once = folders.ToDictionary(folder => folder, Words);
        var again = folders.AsEnumerable().Reverse().AsParallel().WithDegreeOfParallelism(2).Select(folder => (folder, words: Words(folder)));

        foreach (var (folder, words) in again)
        {
            words.Should().Be(once[folder], "that is what {0} got before", folder);
        }
    }

    // Some of each lesson and some of each verdict; that each case gets its verdict is what Lessons.Tests sees to.
    private static List<string> OneOfEach()
    {
        var met = new HashSet<string>();
        var folders = Directory.GetFiles(Cases, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Distinct();
        return [.. folders.Order(StringComparer.Ordinal).Where(folder => Names(folder) is var names && names.Count(met.Add) > 0)];

        static IEnumerable<string> Names(string folder) => Path.GetRelativePath(Cases, folder).Split(Path.DirectorySeparatorChar)[..^1];
    }

    private static string Words(string folder)
    {
        var lesson = Path.GetRelativePath(Cases, folder).Split(Path.DirectorySeparatorChar)[0];
        var submission = Submission.Overlay(lesson, folder, Path.Combine(Repository.Root, "solutions", lesson));
        var loaded = LoadedLesson.Load(submission, Graders.Value);
        return string.Join('\n', AllChecks.Where(check => check.Lesson == lesson).Select(check => $"{check.Check.Claim}: {CheckRunner.Run(check, loaded).Text}"));
    }
}
