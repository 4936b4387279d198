using Kit.Class;

namespace Kit.Tests;

/// <summary>Whoever collects submissions gets them in many shapes.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StudentFoldersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestCase("ann/Lesson01.RunInThread/OneThread.cs", "ann", TestName = "The lessons themselves")]
    [TestCase("ann/exercises/Lesson03.Mutex/Bank.cs", "ann/exercises", TestName = "The folder of exercises")]
    [TestCase("ann/threads/exercises/Lesson07.StopThread/Ticker.cs", "ann/threads/exercises", TestName = "A clone in a folder")]
    [TestCase("ann/homework/nothing.txt", "ann", TestName = "Nothing that looks like a lesson")]
    public void Lessons_are_found_where_students_put_them(string file, string expected)
    {
        folder.Write(file, "");

        StudentFolders.In(folder.Root, "out").Should().Equal(new Student("ann", folder.PathOf(expected), Path.Combine("out", "ann")));
    }

    [Test]
    public void Of_a_whole_clone_the_exercises_are_graded_and_not_the_solutions()
    {
        folder.Write("ann/solutions/Lesson01.RunInThread/OneThread.cs", "");
        folder.Write("ann/exercises/Lesson01.RunInThread/OneThread.cs", "");
        folder.Write("ann/bits/Lesson01.RunInThread/OneThread.cs", "");

        StudentFolders.LessonsIn(folder.PathOf("ann")).Should().Be(folder.PathOf("ann/exercises"));
    }

    [Test]
    public void What_a_link_leads_to_is_not_a_students_work()
    {
        folder.Write("bob/exercises/Lesson01.RunInThread/OneThread.cs", "");
        Directory.CreateDirectory(folder.PathOf("ann"));
        Directory.CreateSymbolicLink(folder.PathOf("ann/exercises"), folder.PathOf("bob/exercises"));

        StudentFolders.LessonsIn(folder.PathOf("ann")).Should().Be(folder.PathOf("ann"));
    }

    [Test]
    public void Students_stand_in_the_order_of_their_names_and_hidden_folders_are_nobodys()
    {
        foreach (var name in new[] { "çelik", "bob", ".git", "Ann" })
        {
            folder.Write($"{name}/Lesson01.RunInThread/OneThread.cs", "");
        }

        StudentFolders.In(folder.Root, "out").Select(student => student.Name).Should().Equal("Ann", "bob", "çelik");
    }
}
