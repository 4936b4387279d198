using Grading;
using Kit.Exercises;

namespace Kit.Tests;

/// <summary>A lesson can be begun anew, and nothing is lost by it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StubsTests : IDisposable
{
    private const string Lesson = "Lesson03.Mutex";

    private readonly TemporaryFolder kit = new();
    private readonly Stubs stubs;

    public StubsTests()
    {
        stubs = new Stubs(kit.Root);
        kit.Write($"graders/Kit/Stubs/{Lesson}/Counter.cs.txt", "stub of Counter");
        kit.Write($"graders/Kit/Stubs/{Lesson}/Bank.cs.txt", "stub of Bank");
        kit.Write($"exercises/{Lesson}/Counter.cs", "my Counter");
        kit.Write($"exercises/{Lesson}/Bank.cs", "stub of Bank");
        kit.Write($"exercises/{Lesson}/Helpers/Mine.cs", "my helper");
        kit.Write($"exercises/{Lesson}/README.md", "the lesson");
    }

    public void Dispose() => kit.Dispose();

    [Test]
    public void Stubs_are_put_back_and_what_stood_there_is_kept()
    {
        var backup = stubs.PutBack(Lesson)!;

        kit.Read($"exercises/{Lesson}/Counter.cs").Should().Be("stub of Counter");
        kit.Read($"exercises/{Lesson}/Bank.cs").Should().Be("stub of Bank");
        kit.Read($"exercises/{Lesson}/README.md").Should().Be("the lesson");
        File.Exists(kit.PathOf($"exercises/{Lesson}/Helpers/Mine.cs")).Should().BeFalse("it would be compiled with the stubs");
        File.ReadAllText(Path.Combine(backup, "Counter.cs")).Should().Be("my Counter");
        File.ReadAllText(Path.Combine(backup, "Helpers", "Mine.cs")).Should().Be("my helper");
    }

    [Test]
    public void A_link_is_moved_away_as_it_is_and_what_it_leads_to_stays_as_it_was()
    {
        var theirs = kit.Write("theirs/Bank.cs", "somebody's Bank");
        File.Delete(kit.PathOf($"exercises/{Lesson}/Bank.cs"));
        File.CreateSymbolicLink(kit.PathOf($"exercises/{Lesson}/Bank.cs"), theirs);
        Directory.CreateSymbolicLink(kit.PathOf($"exercises/{Lesson}/More"), kit.PathOf("theirs"));

        var backup = stubs.PutBack(Lesson)!;

        File.ReadAllText(theirs).Should().Be("somebody's Bank");
        kit.Read($"exercises/{Lesson}/Bank.cs").Should().Be("stub of Bank");
        new FileInfo(Path.Combine(backup, "Bank.cs")).LinkTarget.Should().Be(theirs);
        new DirectoryInfo(Path.Combine(backup, "More")).LinkTarget.Should().Be(kit.PathOf("theirs"));
    }

    [TestCase("3", "Lesson03.Mutex")]
    [TestCase("Lesson03", "Lesson03.Mutex")]
    [TestCase("lesson03.mutex", "Lesson03.Mutex")]
    [TestCase("8", null)]
    [TestCase("Lesson", null)]
    [TestCase("Mutex", null)]
    [TestCase("", null)]
    public void A_lesson_is_named_by_its_number_or_as_a_filter_has_it(string name, string? lesson) =>
        LessonCatalogue.FolderNamed(name).Should().Be(lesson);

    [Test]
    public void A_second_time_nothing_is_left_to_do()
    {
        stubs.PutBack(Lesson);

        stubs.PutBack(Lesson).Should().BeNull();
    }

    [Test]
    public void An_earlier_backup_is_kept_too()
    {
        var first = stubs.PutBack(Lesson)!;
        kit.Write($"exercises/{Lesson}/Counter.cs", "my second Counter");

        var second = stubs.PutBack(Lesson)!;

        File.ReadAllText(Path.Combine(first, "Counter.cs")).Should().Be("my Counter");
        File.ReadAllText(Path.Combine(second, "Counter.cs")).Should().Be("my second Counter");
    }

    [Test]
    public void A_lesson_that_was_deleted_comes_back()
    {
        Directory.Delete(kit.PathOf($"exercises/{Lesson}"), recursive: true);

        stubs.PutBack(Lesson);

        kit.Read($"exercises/{Lesson}/Counter.cs").Should().Be("stub of Counter");
    }

    [TestCaseSource(typeof(LessonCatalogue), nameof(LessonCatalogue.All))]
    public void The_copies_are_the_exercises_as_they_come(string lesson)
    {
        Texts(Path.Combine(Repository.Root, "graders", "Kit", "Stubs", lesson), "*.cs.txt").Should()
            .Equal(Texts(Path.Combine(Repository.Root, "exercises", lesson), "*.cs"), "whoever changes a stub changes its copy in graders/Kit/Stubs");
    }

    private static SortedDictionary<string, string> Texts(string folder, string pattern) => new(
        Directory.EnumerateFiles(folder, pattern).ToDictionary(file => Path.GetFileName(file).Replace(".txt", ""), File.ReadAllText),
        StringComparer.Ordinal);
}
