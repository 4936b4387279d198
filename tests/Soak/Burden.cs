using System.Diagnostics;

namespace Soak;

/// <summary>Processes that keep the cores busy while somebody grades.</summary>
internal sealed class Burden : IDisposable
{
    private readonly List<Process> processes;

    /// <summary>Starts so many of them.</summary>
    public Burden(int count) => processes =
    [
        .. Enumerable.Range(0, count).Select(_ => Process.Start(
            new ProcessStartInfo("dotnet", ["exec", typeof(Burden).Assembly.Location, "burn"]) { RedirectStandardInput = true })!),
    ];

    /// <summary>What each of them does, until it is ended, or whoever started it has been and so closes its input.</summary>
    public static void Burn()
    {
        new Thread(Spin) { IsBackground = true }.Start();
        Console.In.ReadToEnd();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var process in processes)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }

    private static void Spin()
    {
        var number = 1UL;
        while (number != 0)
        {
            number = (number * 6364136223846793005) + 1442695040888963407;
        }
    }
}
