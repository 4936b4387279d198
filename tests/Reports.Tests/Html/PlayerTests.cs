using System.Text.RegularExpressions;
using Reports.Html;
using Reports.Model;

namespace Reports.Tests.Html;

/// <summary>What the player says where no script runs: in print, to a screen reader, in a browser without scripts.</summary>
public class PlayerTests
{
    [Test]
    public void EachStepIsARowInWhichOneThreadActs()
    {
        var rows = RowsOf(Runs.With(Runs.Race("A")));

        rows.Should().HaveCount(5);
        rows.Should().OnlyContain(row => Regex.Count(row, "<td") == 2 && Regex.Count(row, "class=\"acts ") == 1);
        rows[1].Should().Contain("writes _value").And.Contain("<span class=\"value\">1</span>").And.Contain("line 7").And.Contain("collides with step 4");
        rows[3].Should().Contain("collides with step 2");
        rows[4].Should().Contain("prints &lt;b&gt;one&lt;/b&gt;");
    }

    [Test]
    public void AStepOutsideTheLearnersFilesIsTheChecks() => RowsOf(Runs.With(Runs.Deadlock("A")))[0].Should().Contain("(the check)");

    [Test]
    public void TimeIsToldWhereItMoves()
    {
        var rows = RowsOf(Runs.With(Runs.Deadlock("A")));

        rows[2].Should().Contain("250 ms");
        rows.Where((_, index) => index != 2).Should().NotContain(row => row.Contains(" ms"));
    }

    [Test]
    public void AThreadThatWaitsIsShownWaitingWhileOthersAct()
    {
        var rows = RowsOf(Runs.With(Runs.Deadlock("A")));

        rows[4].Should().Contain("<td class=\"w\"></td>", "thread 1 waits while main acts");
        rows[1].Should().Contain("<td></td>", "thread 1 has not begun");
        rows[2].Should().Contain("<td class=\"r\"></td>", "main could go on");
    }

    [Test]
    public void StepsThatWereLeftOutAreTold()
    {
        HtmlReportTests.TextOf(Runs.With(Runs.Deadlock("A"))).Should().Contain("7 earlier steps left out: these are the last 5.");
        HtmlReportTests.TextOf(Runs.With(Runs.Race("A"))).Should().NotContain("left out");
    }

    [Test]
    public void ADeadlockEndsWithARing()
    {
        var page = HtmlReport.Write(Runs.With(Runs.Deadlock("A")));

        page.Should().Contain("aria-label=\"main waits for thread 1; thread 1 waits for main\"");
        HtmlReportTests.TextOf(Runs.With(Runs.Deadlock("A"))).Should()
            .Contain("A main waits for the lock b at Bank.cs:5, which B thread 1 holds since Bank.cs:3.");
        HtmlReport.Write(Runs.With(Runs.Race("A"))).Should().NotContain("class=\"ring\"");
    }

    [Test]
    public void WhoWaitsForASignalThatNobodyHoldsIsToldWithoutARing()
    {
        var check = Runs.Deadlock("A");
        check = check with { Interleaving = check.Interleaving! with { Blocked = [new WaitingThread("main", "the pulse _gate", null, "", null)] } };

        HtmlReport.Write(Runs.With(check)).Should().NotContain("class=\"ring\"");
        HtmlReportTests.TextOf(Runs.With(check)).Should().Contain("A main waits for the pulse _gate.");
    }

    [Test]
    public void TheLinesThatTheFailureIsAboutAreMarked() =>
        HtmlReport.Write(Runs.With(Runs.Race("A"))).Should().Contain("<li value=\"7\" class=\"telling\">").And.Contain("<li value=\"6\">");

    [Test]
    public void OfALongFileOnlyTheLinesAroundTheStepsAreShown()
    {
        var check = Runs.Race("A");
        var lines = Enumerable.Range(1, 1000).Select(line => $"// {line}");
        check = check with { Interleaving = check.Interleaving! with { Sources = [new SourceText("Counter.cs", [.. lines])] } };
        var page = HtmlReport.Write(Runs.With(check));

        page.Should().Contain("<li value=\"15\">").And.NotContain("<li value=\"16\">");
    }

    [TestCase(0, "A")]
    [TestCase(25, "Z")]
    [TestCase(26, "AA")]
    [TestCase(53, "BB")]
    public void AThreadHasABadge(int thread, string badge) => PlayerSection.BadgeOf(thread).Should().Be(badge);

    private static List<string> RowsOf(GradedRun run) =>
        [.. HtmlReport.Write(run).Split("<tbody>")[1].Split("</tbody>")[0].Split("<tr>").Skip(1)];
}
