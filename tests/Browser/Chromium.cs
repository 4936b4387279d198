using Microsoft.Playwright;

namespace Browser;

/// <summary>Debian's Chromium without a window, one for all tests.</summary>
[SetUpFixture]
public class Chromium
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static IPlaywright? playwright;
    private static IBrowser? browser;

    /// <summary>The browser.</summary>
    public static IBrowser Instance => browser ?? throw new InvalidOperationException("The browser has not been started.");

    // CHROMIUM names another one, where a system keeps it elsewhere.
    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    [OneTimeSetUp]
    public async Task Start()
    {
        if (!File.Exists(Executable))
        {
            throw new FileNotFoundException(
                $"There is no Chromium at {Executable}, and these tests need one: apt-get install chromium, or set CHROMIUM to its path.", Executable);
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Arguments });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
