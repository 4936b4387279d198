using System.Diagnostics;
using Grading;

namespace Benchmarks;

/// <summary>What grading costs a learner who waits for the card, beyond what <c>dotnet test</c> takes to run nothing at all.</summary>
internal static class Gradings
{
    private const int Rounds = 5;

    /// <summary>The medians of several runs in turn: with the solutions graded, and with a filter that no check matches.</summary>
    /// <exception cref="InvalidOperationException">The solutions did not get every point.</exception>
    public static void Print()
    {
        Run("build", "graders/Lessons");
        var rounds = Enumerable.Range(0, Rounds)
            .Select(_ => (Solved: Time(0, "-e", "GRADE=solutions"), Empty: Time(1, "--filter", "NoCheckOfThatName"))).ToList();
        var (solved, empty) = (Median(rounds.Select(r => r.Solved)), Median(rounds.Select(r => r.Empty)));
        Console.WriteLine($"grading the solutions / an empty run:   {solved,9:F2} / {empty:F2} s, {solved - empty:F2} s more");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static double Time(int expected, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        var exitCode = Run(["test", "--no-build", .. arguments]);
        return exitCode == expected
            ? clock.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"dotnet test {string.Join(' ', arguments)} ended with {exitCode}.");
    }

    private static int Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
