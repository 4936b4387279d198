using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>Reports are written whole or not at all, and those of an earlier run are never taken for this one's.</summary>
public class ReportFolderTests
{
    private static readonly string[] Names =
    [
        "annotations.txt", "classroom50/result.json", "exercism/Lesson01.RunInThread/results.json", "exercism/Lesson03.Mutex/results.json",
        "exercism/Lesson04.Semaphore/results.json", "grades.json", "gradescope/results.json", "junit.xml", "report.html", "summary.md",
    ];

    private DirectoryInfo above = null!;
    private ReportFolder folder = null!;

    private string Root => Path.Combine(above.FullName, "grades");

    [SetUp]
    public void Make()
    {
        above = Directory.CreateTempSubdirectory("reports of Zoë ");
        folder = new ReportFolder(Root, _ => null);
    }

    [TearDown]
    public void Remove() => above.Delete(recursive: true);

    [Test]
    public void All_formats_are_there_after_a_run()
    {
        folder.Write(Sample.Run);

        Written().Should().Equal(Names);
        File.ReadAllText(Path.Combine(Root, "grades.json")).Should().Be(GradesJson.Write(Sample.Run));
        File.ReadAllBytes(Path.Combine(Root, "summary.md"))[0].Should().Be((byte)'#', "there is no mark before the text");
    }

    [Test]
    public void A_later_run_replaces_an_earlier_one()
    {
        folder.Write(Sample.Run);
        folder.Write(Sample.Refused);

        GradesJson.Read(File.ReadAllText(Path.Combine(Root, "grades.json"))).Objection.Should().NotBeEmpty();
    }

    [Test]
    public void Nothing_of_an_earlier_run_is_left_when_it_is_cleared_and_what_is_not_ours_stays()
    {
        folder.Write(Sample.Run);
        File.WriteAllText(Path.Combine(Root, "mine.txt"), "x");

        folder.Clear();

        Written().Should().Equal("mine.txt");
    }

    [Test]
    public void There_may_be_nothing_to_clear() => FluentActions.Invoking(folder.Clear).Should().NotThrow();

    [TestCase("grades.json", Description = "the first")]
    [TestCase("exercism/Lesson04.Semaphore/results.json", Description = "the last")]
    public void What_cannot_be_written_leaves_nothing_half_written(string name)
    {
        Directory.CreateDirectory(Path.Combine(Root, name, "in the way"));

        FluentActions.Invoking(() => folder.Write(Sample.Run)).Should().Throw<Exception>().Which.Should().Match(e => e is IOException || e is UnauthorizedAccessException);

        Written().Should().NotContain(file => file.EndsWith(".tmp"));
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(Root, "a file where the folder belongs");

        FluentActions.Invoking(() => folder.Write(Sample.Run)).Should().Throw<IOException>();
        FluentActions.Invoking(folder.Clear).Should().NotThrow();
    }

    [Test]
    public void A_classroom_is_named_where_there_is_one()
    {
        new ReportFolder(Root, name => name == "CLASSROOM" ? "cs-threads" : null).Write(Sample.Run);

        File.ReadAllText(Path.Combine(Root, "classroom50/result.json")).Should().Contain("\"classroom\": \"cs-threads\"").And.Contain("\"assignment\": \"none\"");
    }

    [Test]
    public void A_step_of_a_workflow_gets_the_summary_behind_what_it_has()
    {
        var file = Path.Combine(above.FullName, "step");
        StepSummary.Append(file, Sample.Run);
        File.ReadAllText(file).Should().Be(SummaryMarkdown.Write(Sample.Run));

        File.WriteAllText(file, "before");
        StepSummary.Append(file, Sample.Run);
        File.ReadAllText(file).Should().Be("before\n" + SummaryMarkdown.Write(Sample.Run));
    }

    [TestCase(0)]
    [TestCase(50)]
    [TestCase(3_000)]
    public void A_step_gets_no_more_than_is_shown(int left)
    {
        var file = Path.Combine(above.FullName, "step");
        File.WriteAllText(file, new string('x', SummaryMarkdown.MostBytes - left));

        StepSummary.Append(file, Sample.Run);

        new FileInfo(file).Length.Should().BeInRange(SummaryMarkdown.MostBytes - left, SummaryMarkdown.MostBytes);
    }

    private IEnumerable<string> Written() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
