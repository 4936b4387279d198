using System.Text.Json;
using Microsoft.Playwright;
using Reports.Model;
using Reports.Tests.Html;

namespace Browser;

/// <summary>The arrow between the two accesses that collided, and the frame that it scrolls with.</summary>
public class ArrowTests
{
    // How far the line's ends are from the cells that it connects, in pixels.
    private const string Distances = """
        () => {
          const player = document.querySelector(".player");
          const line = player.querySelector(".arrow .line");
          const at = (length) => { const p = line.getPointAtLength(length); const m = line.getScreenCTM(); return { x: p.x + m.e, y: p.y + m.f }; };
          const cells = [...player.querySelectorAll("td.hit > div")].map(cell => cell.getBoundingClientRect());
          const away = (p, box) => Math.hypot(Math.max(box.left - p.x, 0, p.x - box.right), Math.max(box.top - p.y, 0, p.y - box.bottom));
          return [away(at(0), cells[0]), away(at(line.getTotalLength()), cells[1])];
        }
        """;

    [Test]
    public async Task ItConnectsTheTwoCells()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Race("A")));

        await IsConnected(report);
    }

    [Test]
    public async Task ItFollowsWhenTheWindowChangesAndTheLanesScroll()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Crowd("A")));
        await IsConnected(report);

        await report.Page.SetViewportSizeAsync(400, 700);
        await report.In(".lanes").EvaluateAsync("lanes => { lanes.scrollTop = 300; lanes.scrollLeft = 200; }");

        await IsConnected(report);
    }

    [Test]
    public async Task WhereNothingCollidedThereIsNone()
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Deadlock("A")));

        (await report.Page.Locator(".arrow").CountAsync()).Should().Be(0);
    }

    [TestCase(1280)]
    [TestCase(360)]
    public async Task TheCurrentStepOfManyIsInSight(int width)
    {
        await using var report = await ReportPage.Open(Runs.With(Runs.Crowd("A")), width);
        foreach (var step in new[] { 400, 1, 200, 239, 240 })
        {
            await report.In("input[type=range]").FillAsync($"{step}");
            (await IsInSight(report, $"tbody tr:nth-child({step}) td.acts > div")).Should().BeTrue("step {0} is the current one", step);
            (await IsInSight(report, $"tbody tr:nth-child({step}) th")).Should().BeTrue("its number is beside it");
        }
    }

    private static async Task IsConnected(ReportPage report)
    {
        var ends = (await report.Page.EvaluateAsync<JsonElement>(Distances)).EnumerateArray().Select(end => end.GetDouble()).ToList();
        ends.Should().HaveCount(2).And.OnlyContain(distance => distance < 2);
    }

    // Within its frame, and not behind the heads or the column of numbers.
    private static Task<bool> IsInSight(ReportPage report, string selector) => report.In(selector).EvaluateAsync<bool>("""
        element => {
          element.closest(".lanes").scrollIntoView({ block: "center" });
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
          return element === top || element.contains(top);
        }
        """);
}
