using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>Remarks stand at the learner's own lines, where those are in the repository.</summary>
public class AnnotationsTests
{
    [TestCase("exercises", "exercises")]
    [TestCase("./exercises/", "exercises")]
    [TestCase("students\\ann", "students/ann")]
    public void A_remark_names_its_file_from_the_root_on(string folder, string path) =>
        Annotations.Write(Sample.Of(Sample.Race) with { Folder = folder }).Should().StartWith($"::error file={path}/Lesson03.Mutex/Counter.cs,line=12,title=");

    [Test]
    public void A_file_in_a_folder_of_the_lesson_is_named_with_it()
    {
        var run = Sample.Of(Sample.Race with { VerdictHint = "what keeps it out?" }) with { Folder = "exercises" };
        var inFolder = run with { Lessons = [run.Lessons[0] with { Files = ["Bank.cs", "Parts/Counter.cs"] }] };

        Annotations.Write(inFolder).Should().StartWith("::error file=exercises/Lesson03.Mutex/Parts/Counter.cs,line=12,title=")
            .And.Contain("%0AHint: what keeps it out?%0AHint: which line");
    }

    [Test]
    public void An_error_of_the_compiler_is_found_there_too()
    {
        var run = Sample.Run with { Folder = "exercises", Lessons = [.. Sample.Run.Lessons.Select(lesson => lesson with { Files = ["Parts/Gate.cs"] })] };

        Annotations.Write(run).Should().Contain("file=exercises/Lesson04.Semaphore/Parts/Gate.cs,line=12,");
    }

    [Test]
    public void What_lies_elsewhere_has_no_path_there() =>
        Annotations.Write(Sample.Run with { IsInRepository = false }).Should().Contain("::error title=").And.NotContain("file=");

    [Test]
    public void What_is_not_begun_is_no_error()
    {
        var fresh = Sample.Everywhere(check => check with { Status = CheckStatus.Failed, Verdict = "not started" });

        Annotations.Write(fresh).Should().BeEmpty();
    }
}
