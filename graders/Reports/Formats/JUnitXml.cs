using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Model;

namespace Reports.Formats;

/// <summary>
/// JUnit XML in the form that Jenkins, GitLab and most others read: a suite for each lesson, a case for each check. There are no
/// times in it, so that the same run gives the same bytes.
/// </summary>
public static class JUnitXml
{
    private const int MostOfAMessage = 300;

    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The run as text.</summary>
    public static string Write(GradedRun run)
    {
        var suites = run.Lessons.Select(lesson => Suite(run, lesson)).ToList();
        if (run.Objection.Length > 0)
        {
            suites.Insert(0, Objection(run));
        }

        var cases = suites.SelectMany(suite => suite.Elements("testcase")).ToList();
        var all = new XElement("testsuites", new XAttribute("name", PlainText.Line(run.Folder)), Counts(cases), Time(), suites);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            all.Save(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static XElement Suite(GradedRun run, GradedLesson lesson)
    {
        var repeats = Obstacle.Repeats(lesson);
        var cases = lesson.Checks.Select(check => Case(lesson, check, repeats.Contains(check))).ToList();
        return new XElement("testsuite",
            new XAttribute("name", lesson.Folder),
            Counts(cases),
            Skipped(cases),
            Time(),
            new XElement("properties",
                Property("title", lesson.Title),
                Property("earned", $"{lesson.Earned}"),
                Property("points", $"{lesson.Points}"),
                Property("kit", run.Kit),
                Property("graders", run.Graders)),
            cases);
    }

    // Nothing but skipped cases would look like success.
    private static XElement Objection(GradedRun run) => new("testsuite",
        new XAttribute("name", "grading"),
        new XAttribute("tests", 1),
        new XAttribute("failures", 0),
        new XAttribute("errors", 1),
        new XAttribute("skipped", 0),
        Time(),
        new XElement("testcase",
            new XAttribute("classname", "grading"),
            new XAttribute("name", "TheFolderCanBeGraded"),
            Time(),
            new XElement("error",
                new XAttribute("type", "objection"),
                new XAttribute("message", Cut.Line(run.Objection, MostOfAMessage)))));

    private static XElement Case(GradedLesson lesson, GradedCheck check, bool isTold)
    {
        var name = check.Id.Split('.', 2);
        return new XElement("testcase",
            new XAttribute("classname", PlainText.Line($"{lesson.Folder}.{name[0]}")),
            new XAttribute("name", PlainText.Line(name[^1])),
            Time(),
            Outcome(check, isTold),
            new XElement("system-out", PlainText.Of($"Checked: {check.Claim}\nPoints: {check.Earned} of {check.Points}")));
    }

    private static XElement? Outcome(GradedCheck check, bool isTold) => check.Status switch
    {
        CheckStatus.Passed => null,
        CheckStatus.Failed => new XElement(Obstacle.IsNotCompiled(check) ? "error" : "failure",
            new XAttribute("type", check.Verdict),
            new XAttribute("message", Cut.Line(check.Sentence, MostOfAMessage)),
            isTold ? null : CheckText.Of(check)),
        _ => new XElement("skipped", new XAttribute("message", Cut.Line(CheckText.WhyNotRun(check), MostOfAMessage))),
    };

    private static XAttribute[] Counts(IReadOnlyList<XElement> cases) =>
    [
        new XAttribute("tests", cases.Count),
        new XAttribute("failures", cases.Count(one => one.Element("failure") is not null)),
        new XAttribute("errors", cases.Count(one => one.Element("error") is not null)),
    ];

    private static XAttribute Skipped(IReadOnlyList<XElement> cases) =>
        new("skipped", cases.Count(one => one.Element("skipped") is not null));

    private static XAttribute Time() => new("time", 0);

    private static XElement Property(string name, string value) =>
        new("property", new XAttribute("name", name), new XAttribute("value", value));
}
