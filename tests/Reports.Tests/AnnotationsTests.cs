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
    public void What_lies_elsewhere_has_no_path_there() =>
        Annotations.Write(Sample.Run with { IsInRepository = false }).Should().Contain("::error title=").And.NotContain("file=");

    [Test]
    public void What_is_not_begun_is_no_error()
    {
        var fresh = Sample.Everywhere(check => check with { Status = CheckStatus.Failed, Verdict = "not started" });

        Annotations.Write(fresh).Should().BeEmpty();
    }
}
