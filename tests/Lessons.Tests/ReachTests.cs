using Grading.Submissions;

namespace Lessons.Tests;

/// <summary>Which checks may be left out, because a submission has replaced nothing that they come to.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class ReachTests
{
    private const string Lesson = "Lesson06.ProducerConsumer";

    private DirectoryInfo folder = null!;

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("reach");

    [TearDown]
    public void Remove() => folder.Delete(recursive: true);

    [TestCase("BoundedQueue.cs", "Task1BoundedQueue")]
    [TestCase("StagedPipeline.cs", "Task4StagedPipeline")]
    public void Whoever_comes_to_the_file_is_asked(string file, params string[] asked) =>
        Asked(file, text => text + "// changed").Should().Equal(asked);

    [TestCase("class Thread { }")]
    [TestCase("delegate void Action();")]
    [TestCase("static class More { public static int Count<T>(this Queue<T> queue) => 0; }")]
    public void Everybody_is_asked_where_there_is_a_type_more(string more) =>
        Asked("BoundedQueue.cs", text => text + more).Should().HaveCount(5);

    [TestCase("global using Thread = System.Threading.Tasks.Task;\n")]
    [TestCase("[assembly: System.Reflection.AssemblyTitle(\"one's own\")]\n")]
    public void Everybody_is_asked_where_something_is_said_for_all_files(string first) =>
        Asked("BoundedQueue.cs", text => string.Concat("using System.Collections;\n", first, text)).Should().HaveCount(5);

    [Test]
    public void Everybody_is_asked_where_there_is_a_file_more()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "More.cs"), "");

        Asked().Should().HaveCount(5);
    }

    [Test]
    public void Each_check_comes_to_something_and_each_file_but_the_demo_is_come_to()
    {
        Kit.Checks.Select(Reach.FilesOf).Should().OnlyContain(files => files.Count > 0);
        foreach (var lesson in Grading.LessonCatalogue.All)
        {
            var files = Directory.GetFiles(Kit.Folder("solutions", lesson), "*.cs").Select(Path.GetFileName).Where(file => file != "Program.cs");
            Kit.Checks.Where(check => check.Lesson == lesson).SelectMany(Reach.FilesOf).Should().Contain(files);
        }
    }

    private IEnumerable<string> Asked(string file, Func<string, string> change)
    {
        File.WriteAllText(Path.Combine(folder.FullName, file), change(File.ReadAllText(Kit.Folder("solutions", Lesson, file))));
        return Asked();
    }

    private IEnumerable<string> Asked()
    {
        var submission = Submission.Overlay(Lesson, folder.FullName, Kit.Folder("solutions", Lesson));
        return Kit.Checks.Where(check => check.Lesson == Lesson).Where(Reach.Of(submission)).Select(check => check.Method.DeclaringType!.Name).Distinct();
    }
}
