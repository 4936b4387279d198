using System.Text.RegularExpressions;
using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>What each format makes of a run that has everything. The files are read by people before they are kept.</summary>
public partial class GoldenTests
{
    [Test]
    public void The_kits_own_format() => Files.CheckGolden("grades.json", GradesJson.Write(Sample.Everywhere(check =>
        check.Id == Sample.Misprint.Id ? check with { Explanation = "short" } : check)));

    [Test]
    public void Gradescope() => Files.CheckGolden("gradescope.json", Short(GradescopeJson.Write));

    [Test]
    public void Exercism() => Files.CheckGolden("exercism.json",
        string.Concat(Sample.Run.Lessons.Select(lesson => $"// {lesson.Folder}\n{Shorten(ExercismJson.Write(lesson, ""))}")));

    [Test]
    public void Classroom_50() => Files.CheckGolden("classroom50.json", Short(run => Classroom50Json.Write(run, Shapes.Submission)));

    [Test]
    public void JUnit() => Files.CheckGolden("junit.xml", Short(JUnitXml.Write));

    [Test]
    public void Summary() => Files.CheckGolden("summary.md", Short(run => SummaryMarkdown.Write(run)));

    [Test]
    public void Remarks() => Files.CheckGolden("annotations.txt", Annotations.Write(Sample.Run));

    [Test]
    public void A_run_that_could_not_begin() => Files.CheckGolden("refused.txt", string.Concat(
        SummaryMarkdown.Write(Sample.Refused),
        Annotations.Write(Sample.Refused),
        JUnitXml.Write(Sample.Refused),
        ExercismJson.Write(Sample.Refused.Lessons[0], Sample.Refused.Objection)));

    private static string Short(Func<GradedRun, string> write) => Shorten(write(Sample.Run));

    // Thousands of lines that count tell a reader nothing. How much is kept of them is tested elsewhere.
    private static string Shorten(string text) =>
        CountedLines().Replace(text, "line 1 and so on$2");

    [GeneratedRegex(@"(line \d+(\n|\\n)){20,}")]
    private static partial Regex CountedLines();
}
