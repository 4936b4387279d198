using System.Text.RegularExpressions;
using TestLogger.Layout;
using TestLogger.Model;
using static TestLogger.Tests.Course;

namespace TestLogger.Tests;

/// <summary>What a learner's code, or a folder's name, can put into a report.</summary>
public class BadInputTests
{
    [Test]
    public void TenThousandLinesAreCutShort()
    {
        var output = string.Join('\n', Enumerable.Range(1, 10_000).Select(number => $"line {number} of mine"));

        var lines = Print(Race.Replace("\n\nHint", $"\n\n{output}\n\nHint"));

        lines.Should().HaveCountLessThan(130);
        lines.Should().Contain(line => line.Contains("lines left out"));
        lines.Should().Contain("Hint: which line keeps the other thread out?", "what helps comes last");
    }

    [Test]
    public void AValueOfAMillionLettersIsCutShort()
    {
        var lines = Print("wrong result: " + new string('x', 1_000_000));

        lines.Should().HaveCountLessThan(60);
        Regex.Count(string.Join(' ', lines), @"…\s+\([0-9,]+\s+more\s+characters\)").Should().Be(2, "it stands above the card and on it");
    }

    [TestCase("\e[2J\e[1;1H\e[32mLesson 3  100 of 100")]
    [TestCase("\rAll done: every point is yours.")]
    [TestCase("\u009B2J")]
    [TestCase("\e]8;;https://example.com\e\\click\e]8;;\e\\")]
    [TestCase("\0\a\b\v\f")]
    public void NobodyPaintsTheCard(string dirt)
    {
        var check = Fail(Solved[2], $"wrong result: {dirt} (Counter.cs:3)\n{dirt}") with
        {
            TaskTitle = dirt,
            Claim = dirt,
            LessonName = $"Lesson03.{dirt}",
            LessonTitle = dirt,
        };
        var run = new Run
        {
            Checks = [check, Solved[0] with { Note = dirt }],
            PlainTests = [new PlainTest(dirt, Outcome.Failed, new Reason(dirt))],
            Folder = dirt,
            Filter = dirt,
            Report = dirt,
            Errors = [dirt],
        };

        Report.Lines(run, Look.Log).Should().OnlyContain(line => !line.Any(char.IsControl));
        PlainCard.Lines(run, Look.Log, dirt).Should().OnlyContain(line => !line.Any(char.IsControl));
    }

    [TestCase("[red]")]
    [TestCase("[/]")]
    [TestCase("[[x]")]
    [TestCase("]")]
    public void MarkupIsText(string text)
    {
        var check = Fail(Solved[2], $"wrong result: {text}\n{text} more") with { TaskTitle = text, Claim = text };

        var lines = Report.Lines(new Run { Checks = [check], Folder = text }, Look.Log);

        lines.Should().Contain($"{text} more").And.Contain($"Checked: {text}").And.Contain(line => line.StartsWith($"── Grade card of {text} ──"));
    }

    [Test]
    public void WindowsLineEndsMakeNoDifference() => Print(Race.ReplaceLineEndings("\r\n")).Should().Equal(Print(Race.ReplaceLineEndings("\n")));

    [Test]
    public void AFolderWithBlanksAndForeignLettersIsQuotedWhole()
    {
        var lines = Report.Lines(new Run { Checks = [Fail(Solved[2], Race)], Folder = "Übung 山/Zoë M" }, Look.Log);

        lines.Should().Contain("  Edit   Übung 山/Zoë M/Lesson03.Mutex/Counter.cs:12");
        lines.Should().Contain("  Grade  dotnet test -e \"GRADE=Übung 山/Zoë M\" --filter Lesson03");
    }

    [Test]
    public void AFileInAFolderOfItsOwnIsNamedWithIt()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, Solved[2].LessonName, "Locks", "Old"));
        File.WriteAllText(Path.Combine(folder, Solved[2].LessonName, "Locks", "Counter.cs"), "");

        EditOf(folder).Should().EndWith("/Lesson03.Mutex/Locks/Counter.cs:12");

        // Which of two is meant nobody knows.
        File.WriteAllText(Path.Combine(folder, Solved[2].LessonName, "Locks", "Old", "Counter.cs"), "");
        EditOf(folder).Should().EndWith("/Lesson03.Mutex/Counter.cs:12");
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void ManyErrorsOfTheRunAreCutShort()
    {
        var lines = Report.Lines(new Run { Errors = [.. Enumerable.Range(1, 2000).Select(number => $"error {number}")] }, Look.Log);

        lines.Should().HaveCount(12).And.Contain("… and 1,990 more errors");
    }

    private static string EditOf(string folder) =>
        string.Concat(Report.Lines(new Run { Checks = [Fail(Solved[2], Race)], Folder = folder }, Look.Log)
            .SkipWhile(line => !line.StartsWith("  Edit")).TakeWhile(line => !line.StartsWith("  Grade"))).TrimEnd();

    private static IReadOnlyList<string> Print(string reason) => Report.Lines(new Run { Checks = With(Solved, (2, check => Fail(check, reason))) }, Look.Log);
}
