using System.Text.RegularExpressions;
using Reports.Formats;
using Reports.Html;
using Reports.Model;

namespace Reports.Tests.Html;

/// <summary>What the page says before any script has run.</summary>
public partial class HtmlReportTests
{
    [Test]
    public void TheSameRunGivesTheSamePage() =>
        HtmlReport.Write(Runs.With(Runs.Race("A"), Runs.Deadlock("B"))).Should().Be(HtmlReport.Write(Runs.With(Runs.Race("A"), Runs.Deadlock("B"))));

    [Test]
    public void TheWeekAndTheTotalAreTold()
    {
        var page = TextOf(Runs.With(Runs.Passed("A"), Runs.Race("B")));

        page.Should().Contain("2 of 4 points").And.Contain("Graded: exercises").And.Contain("kit 1.2.3").And.Contain("graders 0123456789abcdef");
        page.Should().Contain("3 Mutex").And.Contain("✗ data race");
    }

    [Test]
    public void TheFirstFailureIsNextEvenBehindATodo()
    {
        var page = HtmlReport.Write(Runs.With(Runs.Todo("A"), Runs.Race("B"), Runs.Deadlock("C")));

        page.Should().Contain("<a class=\"go\" href=\"#check-B\">");
        page.Should().Contain("id=\"check-B\"");
    }

    [Test]
    public void WithoutAFailureTheFirstTodoIsNext() =>
        HtmlReport.Write(Runs.With(Runs.Passed("A"), Runs.Todo("B"), Runs.Todo("C"))).Should().Contain("<a class=\"go\" href=\"#check-B\">");

    [Test]
    public void WhoHasEveryPointIsTold()
    {
        TextOf(Runs.With(Runs.Passed("A"))).Should().Contain("All done: every point is yours.");
        TextOf(Runs.With(Runs.Passed("A")) with { IsWhole = false }).Should().NotContain("All done");
    }

    [Test]
    public void WhatWasNotRunIsTold()
    {
        TextOf(Runs.With(Runs.Passed("A")) with { IsWhole = false }).Should().Contain("Only a part was run");
        TextOf(Runs.With(Runs.Passed("A"))).Should().NotContain("Only a part was run");
        TextOf(Runs.With(Runs.Passed("A")) with { IsWhole = false, Objection = "There is no folder <x>." })
            .Should().Contain("Nothing was graded. There is no folder <x>.").And.NotContain("Only a part was run");
    }

    [Test]
    public void AFailureIsOpenAndComesBeforeWhatPassed()
    {
        var page = HtmlReport.Write(Runs.With(Runs.Passed("A"), Runs.Race("B")));

        page.IndexOf("id=\"check-B\"", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf("id=\"check-A\"", StringComparison.Ordinal));
        page.Should().MatchRegex("id=\"check-B\">\\s*<details open>").And.MatchRegex("id=\"check-A\">\\s*<details>");
    }

    [Test]
    public void AFailureIsToldInFull()
    {
        const string Assertion = "Expected value to be 2 because two threads counted, but found 1 (difference of -1).";
        var page = TextOf(Runs.With(Runs.Race("A") with { Assertion = Assertion }));

        page.Should().Contain("A holds").And.Contain("main writes _value and thread 1 reads _value");
        page.Should().Contain("What value").And.Contain("Expected 2").And.Contain("Because two threads counted").And.Contain("Found 1 (difference of -1)");
        page.Should().Contain("Counter.cs:7 public void Increment() => _value++;");
        page.Should().Contain("Who holds what, and since when?").And.Contain("dotnet test --filter A -e REPLAY=1:1");
    }

    [Test]
    public void ErrorsOfTheCompilerAreShownInFull()
    {
        var check = Runs.Failed("A", "does not compile", "Counter.cs(1,1): CS1002") with
        {
            Explanation = "does not compile: Counter.cs(1,1): CS1002\nCounter.cs(2,2): CS1003",
        };

        TextOf(Runs.With(check)).Should().Contain("Counter.cs(2,2): CS1003");
    }

    [Test]
    public void OnlyThePlayerThatIsNextIsOpen()
    {
        var page = HtmlReport.Write(Runs.With(Runs.Race("A"), Runs.Deadlock("B")));

        page.Should().Contain("data-check=\"A\" open").And.Contain("data-check=\"B\">");
    }

    [Test]
    public void ThePageHoldsTheWholeRun()
    {
        var run = Runs.With(Runs.Race("A"), Runs.Deadlock("B"), Runs.Todo("C"));

        GradesJson.Read(DataIn(HtmlReport.Write(run))).Should().BeEquivalentTo(run);
    }

    internal static string DataIn(string page) => Data().Match(page).Groups[1].Value;

    // As a reader sees it: no tags, blanks as one.
    internal static string TextOf(GradedRun run)
    {
        var body = HtmlReport.Write(run).Split("<body>")[1].Split("<script")[0];
        return Blanks().Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(body, "")), " ");
    }

    [GeneratedRegex("<script type=\"application/json\" id=\"run\">(.*?)</script>")]
    private static partial Regex Data();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
