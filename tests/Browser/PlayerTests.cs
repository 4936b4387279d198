using Reports.Tests.Html;

namespace Browser;

/// <summary>Stepping through an interleaving, by every way that there is.</summary>
public class PlayerTests
{
    [Test]
    public async Task ItOpensAtTheEndWhereItWentWrong()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Deadlock("A")));

        (await report.Step()).Should().Be(5);
        (await report.Words).Should().Be("Step 5 of 5. main, Bank.cs:5: WAITS for b. Holds a. Cannot go on until it has b. 250 ms of simulated time.");
    }

    [Test]
    public async Task ARaceOpensAtTheCollision()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));

        (await report.Step()).Should().Be(4);
        (await report.Words).Should().Be("Step 4 of 5. thread 1, Counter.cs:7: reads _value (0). Collides with step 2.");
    }

    [Test]
    public async Task TheButtonsStep()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));

        foreach (var (button, step) in new[]
        {
            ("First step", 1), ("One step back", 1), ("One step on", 2), ("One step on", 3), ("One step back", 2), ("Last step", 5), ("One step on", 5),
        })
        {
            await report.In($"button[aria-label='{button}']").ClickAsync();
            (await report.Step()).Should().Be(step, "after {0}", button);
        }
    }

    [Test]
    public async Task TheArrowKeysStepWhileThePlayerHasTheFocus()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));
        await report.Page.Keyboard.PressAsync("ArrowLeft");
        (await report.Step()).Should().Be(4, "the page has the focus, not the player");

        await report.In(".lanes").FocusAsync();
        foreach (var (key, step) in new[] { ("ArrowLeft", 3), ("ArrowUp", 2), ("Home", 1), ("ArrowRight", 2), ("ArrowDown", 3), ("End", 5) })
        {
            await report.Page.Keyboard.PressAsync(key);
            (await report.Step()).Should().Be(step, "after {0}", key);
        }
    }

    [Test]
    public async Task TheSliderGoesToAStep()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));
        var slider = report.In("input[type=range]");

        await slider.FillAsync("2");
        (await report.Step()).Should().Be(2);
        await slider.PressAsync("ArrowRight");
        (await report.Step()).Should().Be(3);
        (await slider.GetAttributeAsync("aria-valuetext")).Should().StartWith("Step 3 of 5. thread 1");
    }

    [Test]
    public async Task AClickOnARowGoesThere()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));

        await report.In("tbody tr").Nth(1).ClickAsync();

        (await report.Step()).Should().Be(2);
        (await report.In(".count").InnerTextAsync()).Should().Be("2 / 5");
    }

    [Test]
    public async Task PlayingGoesFromTheFirstStepToTheLast()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));

        // Until it is told to pause, an installed clock goes on by itself.
        var midnight = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await report.Page.Clock.InstallAsync(new() { TimeDate = midnight });
        await report.Page.Clock.PauseAtAsync(midnight.AddHours(1));
        var play = report.In(".play");

        await play.ClickAsync();
        (await report.Step()).Should().Be(1);
        (await play.InnerTextAsync()).Should().Contain("Pause");
        await report.Page.Clock.RunForAsync(1000);
        (await report.Step()).Should().Be(2);

        await play.ClickAsync();
        await report.Page.Clock.RunForAsync(5000);
        (await report.Step()).Should().Be(2, "it pauses");

        await play.ClickAsync();
        await report.Page.Clock.RunForAsync(60000);
        (await report.Step()).Should().Be(5);
        (await play.InnerTextAsync()).Should().Contain("Play");
    }

    [Test]
    public async Task TheSourceShowsWhereEachThreadIs()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Deadlock("A")));

        (await report.In(".source li[value='5'] .marks").InnerTextAsync()).ReplaceLineEndings("").Should().Be("AB", "both are there, the one that acts first");
        await report.In("input[type=range]").FillAsync("4");
        (await report.In(".source li[value='3'] .marks").InnerTextAsync()).Should().Be("A");
        (await report.In(".source li[value='5'] .marks").InnerTextAsync()).Should().Be("B");
        (await report.In(".source li.now").GetAttributeAsync("value")).Should().Be("5");
    }

    [Test]
    public async Task TheHeadsSayWhoHoldsAndWantsWhat()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Deadlock("A")));
        var heads = report.In("thead .doing");

        var atTheEnd = await heads.AllInnerTextsAsync();
        atTheEnd.Select(text => text.ReplaceLineEndings(" ")).Should().Equal("wants b holds a", "wants a holds b");
        await report.In("input[type=range]").FillAsync("1");
        (await heads.AllInnerTextsAsync()).Should().Equal("takes this step", "not begun");
    }

    [Test]
    public async Task ValuesAndPrintsUpToTheStepAreShown()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));

        (await report.In(".console pre").InnerTextAsync()).Should().Be("(nothing yet)");
        await report.In("input[type=range]").FillAsync("5");
        (await report.In(".console pre").InnerTextAsync()).Should().Be("<b>one</b>");
        await report.In("input[type=range]").FillAsync("2");
        (await report.In(".memory dd").InnerTextAsync()).Should().Be("1 A");
    }

    [Test]
    public async Task WhatWasNotOpenedWorksOnceItIs()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A"), Runs.Deadlock("B")));
        var second = report.Page.Locator(".player").Nth(1);

        await second.Locator("summary").ClickAsync();
        await second.Locator("button[aria-label='First step']").ClickAsync();

        (await second.Locator("p.now").InnerTextAsync()).Should().StartWith("Step 1 of 5. main, in the check: starts a thread");
        (await report.Step()).Should().Be(4, "the first player is another one");
    }
}
