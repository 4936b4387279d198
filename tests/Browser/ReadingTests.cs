using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Reports.Model;
using Reports.Tests.Html;

namespace Browser;

/// <summary>The page is for everybody: on a phone, at night, by keyboard, by ear, on paper, without scripts.</summary>
public class ReadingTests
{
    private const string NameOfTheFocus =
        "(e => e.dataset.go ?? (e.type === 'range' ? 'slider' : e.classList[0] ?? e.localName))(document.activeElement)";

    private static GradedRun Everything => OfEveryKind with { IsWhole = false };

    private static GradedRun OfEveryKind => Runs.With(
        Runs.Race("A") with { Assertion = "Expected value to be 2, but found 1." },
        Runs.Deadlock("B"),
        Runs.Crowd("C"),
        Runs.Todo("D"),
        Runs.Passed("E"),
        Runs.Passed("F") with { Status = CheckStatus.Skipped, Verdict = "", Sentence = "comes after: A holds" },
        Runs.Failed("G", "wrong result", new string('x', 300)) with { Hint = new string('y', 300), Replay = new string('z', 300) });

    [TestCase(ColorScheme.Light, 1280)]
    [TestCase(ColorScheme.Dark, 1280)]
    [TestCase(ColorScheme.Light, 360)]
    [TestCase(ColorScheme.Dark, 360)]
    public async Task NothingKeepsAnybodyOut(ColorScheme scheme, int width)
    {
        await using var report = await ReportPage.Open(Everything, width, scheme);
        await OpenAll(report);
        // In the middle, so that steps that are over, the current one, and those to come are all there.
        await report.In("input[type=range]").FillAsync("3");

        var found = await report.Page.RunAxe();

        found.Violations.Select(Told).Should().BeEmpty();
        found.Passes.Should().Contain(rule => rule.Id == "color-contrast", "contrast was measured");
    }

    [TestCase(360)]
    [TestCase(320)]
    public async Task OnAPhoneThePageDoesNotScrollSideways(int width)
    {
        await using var report = await ReportPage.Open(Everything, width);
        await OpenAll(report);

        (await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(width);
    }

    [Test]
    public async Task EveryControlIsReachedByTheTabKey()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));
        var reached = new List<string>();
        for (var press = 0; press < 30; press++)
        {
            await report.Page.Keyboard.PressAsync("Tab");
            reached.Add(await report.Page.EvaluateAsync<string>(NameOfTheFocus));
        }

        reached.Should().Contain(["skip", "go", "first", "back", "play", "on", "last", "slider", "lanes", "source", "copy", "summary"]);
    }

    [Test]
    public async Task ACommandIsCopied()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));
        await report.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await report.Page.Locator("button.copy").ClickAsync();

        await Assertions.Expect(report.Page.Locator("#told")).ToHaveTextAsync("Copied");
        (await report.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().Be("dotnet test --filter A -e REPLAY=1:1");
    }

    [Test]
    public async Task ALinkOpensWhatItLeadsTo()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Passed("A")));
        await report.Page.Locator(".week a").ClickAsync();

        await Assertions.Expect(report.Page.Locator("h3")).ToBeVisibleAsync();
    }

    [Test]
    public async Task WithoutScriptsEverythingIsThereToRead()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Deadlock("A")), script: false);

        await Assertions.Expect(report.In("tbody tr")).ToHaveCountAsync(5);
        await Assertions.Expect(report.In("tbody tr").Last).ToBeVisibleAsync();
        await Assertions.Expect(report.In(".ending")).ToBeVisibleAsync();
        await Assertions.Expect(report.In(".controls")).ToBeHiddenAsync();
    }

    [Test]
    public async Task OnPaperEveryCheckIsOpen()
    {
        await using var report = await ReportPage.Open(Everything);
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await report.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        (await report.Page.Locator(".check .body").EvaluateAllAsync<bool>("bodies => bodies.every(body => body.checkVisibility())")).Should().BeTrue();
        (await report.Page.Locator(".check .body").CountAsync()).Should().Be(7);
        await Assertions.Expect(report.In(".controls")).ToBeHiddenAsync();
        await Assertions.Expect(report.In("tbody tr").Last).ToBeVisibleAsync();
        var paper = await report.Page.PdfAsync();
        Regex.Count(Encoding.Latin1.GetString(paper), @"/Type\s*/Page\b").Should().BeGreaterThan(4, "four hundred steps need room");
    }

    private static Task OpenAll(ReportPage report) =>
        report.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

    private static string Told(AxeResultItem item) =>
        $"{item.Id}: {item.Help}: {string.Join(" | ", item.Nodes.Take(3).Select(node => node.Html))}";
}
