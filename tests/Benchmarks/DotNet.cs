using System.Diagnostics;
using Grading;

namespace Benchmarks;

/// <summary>Runs <c>dotnet</c> in the kit's folder, as its user would.</summary>
internal static class DotNet
{
    /// <summary>Runs it to its end, and hands back its exit code.</summary>
    public static int Run(params string[] arguments)
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

    /// <summary>How long that takes.</summary>
    /// <exception cref="InvalidOperationException">It ended with another exit code than the one that was expected.</exception>
    public static double Seconds(int expected, params string[] arguments)
    {
        var exitCode = 0;
        var seconds = Exploring.Seconds(() => exitCode = Run(arguments));
        return exitCode == expected
            ? seconds
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {exitCode}.");
    }
}
