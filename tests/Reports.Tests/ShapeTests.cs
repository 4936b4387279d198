using System.Text;
using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>Each format has the shape that is published for it, whatever was graded; and a text of another shape would be found.</summary>
public class ShapeTests
{
    private static readonly GradedRun Nothing = Sample.Run with { Lessons = [] };

    private static IEnumerable<TestCaseData> Runs =>
    [
        new TestCaseData(Sample.Run).SetArgDisplayNames("everything"),
        new TestCaseData(Sample.Refused).SetArgDisplayNames("an objection"),
        new TestCaseData(Sample.Everywhere(check => check with { Status = CheckStatus.Passed })).SetArgDisplayNames("all passed"),
        new TestCaseData(Sample.Everywhere(check => check with { Claim = Sample.Odd, Sentence = Sample.Odd, Explanation = Sample.Odd })).SetArgDisplayNames("odd text"),
        new TestCaseData(Sample.Everywhere(check => check with { Sentence = "", Explanation = "" })).SetArgDisplayNames("no text"),
        new TestCaseData(Nothing).SetArgDisplayNames("no lessons"),
    ];

    [TestCaseSource(nameof(Runs))]
    public void The_kits_own(GradedRun run) => Shapes.ErrorsInJson(Files.OwnSchema, GradesJson.Write(run)).Should().BeEmpty();

    [TestCaseSource(nameof(Runs))]
    public void Gradescope(GradedRun run) =>
        Shapes.ErrorsInJson(Files.Shape("gradescope.schema.json"), GradescopeJson.Write(run)).Should().BeEmpty();

    [TestCaseSource(nameof(Runs))]
    public void Exercism(GradedRun run) => run.Lessons
        .SelectMany(lesson => Shapes.ErrorsInJson(Files.Shape("exercism.schema.json"), ExercismJson.Write(lesson, run.Objection))).Should().BeEmpty();

    [TestCaseSource(nameof(Runs))]
    public void Classroom_50(GradedRun run)
    {
        foreach (var submission in new[] { Shapes.Submission, Classroom50Submission.None })
        {
            Shapes.ErrorsInJson(Files.Shape("classroom50.schema.json"), Classroom50Json.Write(run, submission)).Should().BeEmpty();
        }
    }

    [TestCaseSource(nameof(Runs))]
    public void JUnit(GradedRun run) => Shapes.ErrorsInJUnit(JUnitXml.Write(run)).Should().BeEmpty();

    [TestCase("gradescope.schema.json", """{ "score": "1", "tests": [] }""")]
    [TestCase("gradescope.schema.json", """{ "output": "no score anywhere" }""")]
    [TestCase("gradescope.schema.json", """{ "score": 1, "visibility": "shown" }""")]
    [TestCase("exercism.schema.json", """{ "version": 3, "status": "passed", "tests": [] }""")]
    [TestCase("exercism.schema.json", """{ "version": 3, "status": "error" }""")]
    [TestCase("exercism.schema.json", """{ "version": 3, "status": "pass" }""")]
    [TestCase("exercism.schema.json", """{ "version": 3, "status": "fail", "tests": [{ "name": "a", "status": "fail", "task_id": "1" }] }""")]
    [TestCase("classroom50.schema.json", """{ "schema": "classroom50/result/v1", "score": 1, "max-score": 1, "tests": [] }""")]
    public void Another_shape_is_found(string schema, string text) =>
        Shapes.ErrorsInJson(Files.Shape(schema), text).Should().NotBeEmpty();

    [TestCase("\"earned\": 2,", "\"earned\": 2.5,")]
    [TestCase("\"status\": \"notRun\"", "\"status\": \"later\"")]
    [TestCase("\"version\": 1,", "\"version\": 2,")]
    [TestCase("\"claim\":", "\"undocumented\": 1, \"claim\":")]
    [TestCase("\"hint\":", "\"hint2\":")]
    public void Another_shape_of_our_own_is_found(string part, string changed)
    {
        var text = GradesJson.Write(Sample.Run);

        text.Should().Contain(part);
        Shapes.ErrorsInJson(Files.OwnSchema, text.Replace(part, changed)).Should().NotBeEmpty();
    }

    [TestCase("<testsuites><testcase name=\"a\"/></testsuites>")]
    [TestCase("<testsuites><testsuite name=\"a\" tests=\"one\"/></testsuites>")]
    [TestCase("<testsuites><testsuite name=\"a\" tests=\"1\"><testcase classname=\"a\"/></testsuite></testsuites>")]
    public void Another_shape_of_JUnit_is_found(string text) => Shapes.ErrorsInJUnit(text).Should().NotBeEmpty();

    [Test]
    public void The_same_run_gives_the_same_bytes_without_a_mark_or_foreign_line_ends()
    {
        foreach (var write in new Func<GradedRun, string>[]
        {
            GradesJson.Write, GradescopeJson.Write, run => ExercismJson.Write(run.Lessons[1], ""), run => Classroom50Json.Write(run, Shapes.Submission),
            JUnitXml.Write, run => SummaryMarkdown.Write(run), Annotations.Write,
        })
        {
            var text = write(Sample.Run);

            text.Should().Be(write(Sample.Run with { Kit = "0.9.0" })).And.NotContain("\r").And.EndWith("\n").And.NotStartWith("\ufeff");
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Should().Be(text, "no half of a letter is left in it");
        }
    }
}
