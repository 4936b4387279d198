using System.Text.Json.Nodes;
using System.Xml.Linq;
using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>All formats agree on the points, and what was not run is told as such.</summary>
public class PointsTests
{
    private static readonly GradedRun Run = Sample.Run;

    [Test]
    public void The_sums_agree_in_all_formats()
    {
        var own = JsonNode.Parse(GradesJson.Write(Run))!;
        var gradescope = JsonNode.Parse(GradescopeJson.Write(Run))!;
        var classroom = JsonNode.Parse(Classroom50Json.Write(Run, Shapes.Submission))!;
        var junit = XDocument.Parse(JUnitXml.Write(Run));

        (Run.Earned, Run.Points).Should().Be((2, 23), "this is what the sample is worth");
        Pair(own, "earned", "points").Should().Be((2, 23));
        gradescope["score"]!.GetValue<int>().Should().Be(2);
        Sums(gradescope, "score", "max_score").Should().Be((2, 23));
        Pair(classroom, "score", "max-score").Should().Be((2, 23));
        Sums(classroom, "score", "max-score").Should().Be((2, 23));
        (Property(junit, "earned"), Property(junit, "points")).Should().Be((2, 23));
        SummaryMarkdown.Write(Run).Should().StartWith("# 2 of 23 points\n").And.Contain("| 1 Run in thread | 2 / 7 |").And.Contain("| 3 Mutex | 0 / 9 |");
    }

    [Test]
    public void Each_check_is_in_each_format_once()
    {
        var count = Run.Lessons.Sum(lesson => lesson.Tasks.Sum(task => task.Checks.Count));
        var junit = XDocument.Parse(JUnitXml.Write(Run));
        var cases = junit.Descendants("testcase").ToList();

        cases.Select(one => $"{one.Attribute("classname")!.Value}.{one.Attribute("name")!.Value}").Should().OnlyHaveUniqueItems().And.HaveCount(count);
        ((int)junit.Root!.Attribute("tests")!).Should().Be(count);
        ((int)junit.Root!.Attribute("failures")!, (int)junit.Root!.Attribute("errors")!).Should().Be((5, 2));
        cases.Count(one => one.Element("skipped") is not null).Should().Be(2);
        JsonNode.Parse(GradescopeJson.Write(Run))!["tests"]!.AsArray().Should().HaveCount(count);
        JsonNode.Parse(Classroom50Json.Write(Run, Shapes.Submission))!["tests"]!.AsArray().Should().HaveCount(count);
    }

    [Test]
    public void What_was_skipped_or_not_run_says_so()
    {
        GradescopeJson.Write(Run).Should().Contain("\"skipped: comes after: each of three actions runs once\"").And.Contain("\"not run\"");
        JUnitXml.Write(Run).Should().Contain("<skipped message=\"skipped: comes after: each of three actions runs once\" />").And.Contain("<skipped message=\"not run\" />");
        SummaryMarkdown.Write(Run).Should().Contain("1 not begun, 1 skipped").And.Contain("| 1 not run |").And.Contain("Not every check was run");
        ExercismJson.Write(Run.Lessons[0], "").Should().Contain("\"status\": \"error\",\n      \"message\": \"skipped: comes after");
    }

    [Test]
    public void What_does_not_compile_is_told_once()
    {
        const string Second = "Door.cs(3,1): CS0246";

        foreach (var text in new[]
        {
            GradescopeJson.Write(Run), Classroom50Json.Write(Run, Shapes.Submission), JUnitXml.Write(Run), SummaryMarkdown.Write(Run),
            ExercismJson.Write(Run.Lessons[2], ""),
        })
        {
            (text.Split(Second).Length - 1).Should().Be(1, "{0}", text);
        }

        JsonNode.Parse(ExercismJson.Write(Run.Lessons[2], ""))!["status"]!.GetValue<string>().Should().Be("error");
        Annotations.Write(Run).Should().Contain("::error file=students/Zoë/Lesson04.Semaphore/Door.cs,line=3,title=");
    }

    [Test]
    public void A_member_that_is_missing_is_no_obstacle_for_the_others()
    {
        var missing = Sample.Failed("Task1Counter.Add", "Add adds", 1, "does not compile", "Counter has no method Add(int)");
        var lesson = Sample.Of(Sample.Race, missing, Sample.Misprint with { Status = CheckStatus.Passed }).Lessons[0];
        var json = JsonNode.Parse(ExercismJson.Write(lesson, ""))!;

        json["status"]!.GetValue<string>().Should().Be("fail");
        json["tests"]!.AsArray().Select(test => test!["status"]!.GetValue<string>()).Should().Equal("fail", "error", "pass");
    }

    [Test]
    public void An_objection_is_told_by_every_format_and_looks_like_no_success()
    {
        var run = Sample.Refused;

        foreach (var text in new[]
        {
            GradesJson.Write(run), GradescopeJson.Write(run), Classroom50Json.Write(run, Shapes.Submission), JUnitXml.Write(run), SummaryMarkdown.Write(run),
            Annotations.Write(run), ExercismJson.Write(run.Lessons[0], run.Objection),
        })
        {
            text.Should().Contain("students/Zoë holds no lesson");
        }

        ((int)XDocument.Parse(JUnitXml.Write(run)).Root!.Attribute("errors")!).Should().Be(1);
    }

    private static (int Earned, int Points) Pair(JsonNode json, string earned, string points) =>
        (json[earned]!.GetValue<int>(), json[points]!.GetValue<int>());

    private static (int Earned, int Points) Sums(JsonNode json, string earned, string points)
    {
        var tests = json["tests"]!.AsArray().Select(test => Pair(test!, earned, points)).ToList();
        return (tests.Sum(pair => pair.Earned), tests.Sum(pair => pair.Points));
    }

    private static int Property(XDocument junit, string name) =>
        junit.Descendants("property").Where(property => property.Attribute("name")!.Value == name).Sum(property => (int)property.Attribute("value")!);
}
