using System.Diagnostics;

namespace EndToEnd;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record Printed(int ExitCode, string Output, string Errors)
{
    /// <summary>The standard output, line by line.</summary>
    public IReadOnlyList<string> Lines { get; } = Output.TrimEnd('\n').Split('\n');
}

/// <summary>Runs commands as a learner's shell would, without what the test run around us has put into the environment.</summary>
internal static class CommandLine
{
    /// <summary>A guard against a command that hangs, not a measurement: the slowest takes about half a minute.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // `dotnet test` leaves some of these to its children, and the card looks at others. A `dotnet test` inside this one must
    // start from a clean slate.
    private static readonly string[] _foreign =
        ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "COREHOST", "DOTNET_HOST_PATH", "DOTNET_CLI_", "NUNIT", "GRADE", "NO_COLOR", "CI", "LANG", "LC_", "GITHUB_"];

    /// <summary>Runs a command and waits for its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="command">The program.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    public static Printed Run(string folder, string command, IEnumerable<string> arguments)
    {
        using var process = Start(folder, command, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} did not end within {Patience}");
        }

        // A carriage return without a line feed ends no line: a terminal goes back to the line's beginning.
        return new Printed(process.ExitCode, output.Result.Replace("\r\n", "\n"), errors.Result.Replace("\r\n", "\n"));
    }

    /// <summary>Starts a command whose input and output are ours.</summary>
    /// <inheritdoc cref="Run"/>
    public static Process Start(string folder, string command, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
        {
            start.Environment.Remove(name);
        }

        // No build process may outlive the test: it would keep the folder busy and our pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["TERM"] = "xterm-256color";
        return Process.Start(start)!;
    }

    private static bool IsForeign(string name) =>
        _foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
