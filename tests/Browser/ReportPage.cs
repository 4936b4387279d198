using Microsoft.Playwright;
using Reports.Html;
using Reports.Model;

namespace Browser;

/// <summary>A report, opened from its file as a double click would. It is an error that anything is fetched, or that the page complains.</summary>
public sealed class ReportPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string file;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];

    private ReportPage(IBrowserContext context, IPage page, string file)
    {
        (this.context, Page, this.file) = (context, page, file);
        page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The words about the current step of the first player.</summary>
    public Task<string> Words => Page.Locator("p.now").First.InnerTextAsync();

    /// <summary>The number of the current step of the first player, as its table marks it.</summary>
    public Task<int> Step() => In("tbody tr").EvaluateAllAsync<int>("rows => rows.findIndex(row => row.ariaCurrent === 'step') + 1");

    /// <summary>Opens the page of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="script">Whether the browser runs scripts.</param>
    public static async Task<ReportPage> Open(
        GradedRun run, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("report").FullName, "report.html");
        await File.WriteAllTextAsync(file, HtmlReport.Write(run));
        var context = await Chromium.Instance.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });
        var report = new ReportPage(context, await context.NewPageAsync(), file);
        await report.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return report;
    }

    /// <summary>A part of the first player.</summary>
    public ILocator In(string selector) => Page.Locator(".player").First.Locator(selector);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        complaints.Should().BeEmpty("the page has nothing to complain about");
        requests.Should().OnlyContain(url => url.StartsWith("file:") || url.StartsWith("data:"), "the page needs no network");
    }
}
