using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Debugging.Native;
using Grading;

namespace Debugging;

/// <summary>A program that is started to be debugged: it stands still at its beginning until somebody has attached.</summary>
internal sealed class Debuggee : IDisposable
{
    // A guard against a program that hangs, not a measurement.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // `dotnet test` leaves these to its children. A `dotnet test` inside it must start from a clean slate.
    private static readonly string[] Foreign =
        ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "COREHOST", "DOTNET_HOST_PATH", "DOTNET_CLI_", "NUNIT", "GRADE", "REPLAY"];

    private readonly Process process;
    private readonly StringBuilder printed = new();
    private readonly StartupSignal? signal;
    private readonly int target;

    private Debuggee(Process process, int target, StartupSignal? signal = null) => (this.process, this.target, this.signal) = (process, target, signal);

    /// <summary>What it has printed, when it has ended.</summary>
    public string Printed => printed.ToString();

    /// <summary>A program of .NET, held by the runtime before its first instruction, as an editor starts it by F5.</summary>
    public static Debuggee Start(string program, params string[] arguments)
    {
        // The shell waits for a line, and then becomes the program: its number is known before the runtime begins.
        var process = Start("sh", ["-c", "read go; exec dotnet exec \"$@\"", "sh", program, .. arguments], []);
        var signal = new StartupSignal(process.Id);
        process.StandardInput.WriteLine();
        signal.Await();
        return new Debuggee(process, process.Id, signal);
    }

    /// <summary>`dotnet test` in the root, with a host that waits for a debugger.</summary>
    public static Debuggee Test(params string[] arguments)
    {
        var process = Start("dotnet", ["test", "--no-build", .. arguments], new() { ["VSTEST_HOST_DEBUG"] = "1" });
        var lines = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lines.Add(line);
            if (Regex.Match(line, @"Process Id: (\d+)") is { Success: true } match)
            {
                return new Debuggee(process, int.Parse(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException($"no host waits for a debugger:\n{string.Join('\n', lines)}\n{process.StandardError.ReadToEnd()}");
    }

    /// <summary>Debugs it to its end.</summary>
    public Session Debug(IReadOnlyList<(string File, int Line)> breakpoints, Func<Stop, Resume> atStop)
    {
        var session = new Session(target, breakpoints, atStop);
        session.Attach();
        signal?.GoOn();
        var output = process.StandardOutput.ReadToEndAsync();
        session.WaitForEnd(Patience);
        process.WaitForExit(Patience).Should().BeTrue();
        printed.Append(output.Result);
        return session;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
        signal?.Dispose();
    }

    private static Process Start(string command, IEnumerable<string> arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => Foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
