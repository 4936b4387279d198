using System.Diagnostics;

namespace Benchmarks;

/// <summary>What grading costs a learner who waits for the card, beyond what <c>dotnet test</c> takes to run nothing at all.</summary>
internal static class Gradings
{
    /// <summary>Seconds of <c>dotnet test --no-build</c>: with the solutions graded, and with a filter that no check matches.</summary>
    /// <exception cref="InvalidOperationException">The solutions did not get every point.</exception>
    public static (double Solved, double Empty) Seconds(string root)
    {
        var empty = Time(root, out _, "--filter", "NoCheckOfThatName");
        var solved = Time(root, out var exitCode, "-e", "GRADE=solutions");
        return exitCode == 0 ? (solved, empty) : throw new InvalidOperationException("The solutions did not get every point.");
    }

    /// <summary>Builds the graders, so that nothing of that is measured.</summary>
    public static void Build(string root) => Run(root, "build", "graders/Lessons");

    private static double Time(string root, out int exitCode, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        exitCode = Run(root, ["test", "--no-build", .. arguments]);
        return clock.Elapsed.TotalSeconds;
    }

    private static int Run(string root, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
