using System.Collections.Concurrent;
using Kit.Watching;

namespace Kit.Tests.Watching;

/// <summary>A save is heard of however an editor saves, and what a build writes is not.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SourceWatcherTests : IDisposable
{
    private const string Bank = "Lesson03.Mutex/Bank.cs";

    private readonly TemporaryFolder folder = new();
    private readonly BlockingCollection<Signal> heard = [];

    public SourceWatcherTests()
    {
        folder.Write(Bank, "class Bank;");
        folder.Write("Lesson01.RunInThread/OneThread.cs", "class OneThread;");
        folder.Write("Notes/Mine.cs", "class Mine;");
    }

    public void Dispose()
    {
        folder.Dispose();
        heard.Dispose();
    }

    [Test]
    public void A_file_that_is_written_is_heard_of()
    {
        using var watcher = new SourceWatcher(folder.Root, polls: false, heard.Add);

        folder.Write(Bank, "class Bank { }");

        heard.Take().Should().Be(new Signal.Saved("Lesson03.Mutex"));
    }

    [Test]
    public void A_file_that_takes_the_place_of_another_is_heard_of()
    {
        folder.Write("Lesson03.Mutex/Bank.cs~", "class Bank { }");
        using var watcher = new SourceWatcher(folder.Root, polls: false, heard.Add);

        File.Move(folder.PathOf("Lesson03.Mutex/Bank.cs~"), folder.PathOf(Bank), overwrite: true);

        heard.Take().Should().Be(new Signal.Saved("Lesson03.Mutex"));
    }

    [Test]
    public void What_is_no_source_of_a_lesson_is_not_heard_of()
    {
        using var watcher = new SourceWatcher(folder.Root, polls: false, heard.Add);

        folder.Write("Lesson03.Mutex/obj/Debug/Made.cs", "// made by a build");
        folder.Write("Lesson03.Mutex/.#Bank.cs", "an editor's lock");
        folder.Write("Lesson03.Mutex/README.md", "words");
        folder.Write("Notes/Mine.cs", "class Mine { }");
        folder.Write("Lesson01.RunInThread/OneThread.cs", "class OneThread { }");

        heard.Take().Should().Be(new Signal.Saved("Lesson01.RunInThread"), "the system tells of changes in their order");
    }

    [Test]
    public void Without_notifications_what_differs_is_found_by_looking()
    {
        using var watcher = new SourceWatcher(folder.Root, polls: true, heard.Add);

        folder.Write(Bank, "class Bank { }");
        File.Delete(folder.PathOf("Lesson01.RunInThread/OneThread.cs"));
        watcher.Compare();

        new[] { heard.Take(), heard.Take() }.Should().BeEquivalentTo([new Signal.Saved("Lesson03.Mutex"), new Signal.Saved("Lesson01.RunInThread")]);
        watcher.Compare();
        heard.Should().BeEmpty();
    }
}
