using System.Text;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;

namespace TestLogger.Tests;

public class RunListenerTests
{
    private const string Erase = "\r\e[K";
    private static readonly Surroundings _terminal = new(_ => null, IsTerminal: true, Columns: 80);
    private static readonly Surroundings _log = new(_ => null, IsTerminal: false);

    [Test]
    public void ATerminalShowsProgressOnOneLineAndThenTheCardInItsPlace()
    {
        var printed = Grade(_terminal);

        var drawn = printed.Split(Erase);
        drawn[..4].Should().Equal(
            "",
            "Grading",
            "Lesson 3, task 1  1 of 2 checks  312 interleavings  no increment is lost",
            "Lesson 3, task 1  2 of 2 checks  312 interleavings  no increment is lost");
        drawn[^1].Should().StartWith("\e[1m── Lesson 3, task 1: A counter");
        drawn.Should().HaveCount(5, "the line is erased before the card is written");
    }

    [Test]
    public void ALogHoldsTheCardAlone()
    {
        var printed = Grade(_log);

        printed.Should().StartWith("── Lesson 3, task 1: A counter").And.NotContainAny("\r\e", "\e", "Grading", "2 of 2 checks");
        printed.Should().Contain("Total of what was run ").And.Contain("Only what matches --filter Lesson03 was run.");
    }

    [Test]
    public void ATerminalOfAnotherEncodingGetsItsBytes()
    {
        var latin1 = _terminal with { Variable = name => name == "LANG" ? "de_DE.ISO-8859-1" : null };

        Grade(latin1, Encoding.Latin1).Should().Contain("-- Lesson 3, task 1: A counter").And.Contain("Zoë").And.Contain("####");
    }

    [Test]
    public void TheReportIsNamedWhereTheGradersSayThatItWasWritten() => Grade(_log, heard: "Report: grades/report.html").Should().Contain("  Report  grades/report.html\n");

    [Test]
    public void AReportThatCouldNotBeWrittenIsSaidOnTop() =>
        Grade(_log, heard: "No report was written: the disk is full").Should().StartWith("No report was written: the disk is full\n").And.NotContain("  Report ");

    private static string Grade(Surroundings surroundings, Encoding? encoding = null, string heard = "")
    {
        var (output, events) = (new MemoryStream(), new Events());
        new RunListener(new Screen(surroundings, output)).Listen(events);
        var passed = Results.OfCheck(TestOutcome.Passed);
        passed.Messages.Add(new TestResultMessage(TestResultMessage.StandardOutCategory, "all 312 interleavings"));

        events.Start("Lesson03");
        events.Say(TestMessageLevel.Informational, "   NUnit3TestExecutor discovered 2 of 100 NUnit test cases using Current Discovery mode, Non-Explicit run");
        events.End(passed);
        events.End(Results.OfCheck(TestOutcome.Failed, "wrong result: Zoë (Counter.cs:3)"));
        if (heard.Length > 0)
        {
            events.Say(TestMessageLevel.Informational, heard);
        }

        events.Complete();
        return (encoding ?? Encoding.UTF8).GetString(output.ToArray()).Replace("\r\n", "\n");
    }
}
