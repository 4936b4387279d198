using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Workers;

/// <summary>What is started to have a worker.</summary>
/// <param name="File">The program.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record WorkerProgram(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>Bytes. The solutions are graded in a fifth of it; who wants more than this would take the machine with it.</summary>
    public const long HeapLimit = 512L << 20;

    /// <summary>Environment variable of .NET's: how often a method is called before it is compiled again, and better.</summary>
    internal const string CallsBeforeTier1 = "DOTNET_TC_CallCountThreshold";

    // .NET's own number. The test platform's processes, which only wait, have another one.
    private const int UsualCalls = 30;

    /// <summary>The graders' own program, on the runtime that this process runs on.</summary>
    /// <param name="graders">The graders as compiled.</param>
    /// <param name="argument">What makes a worker of it.</param>
    public static WorkerProgram Of(Assembly graders, string argument = WorkerLoop.Argument) => new(Host, ["exec", graders.Location, argument]);

    /// <summary>The program `dotnet` that this process's runtime belongs to; the one on the path if there is none.</summary>
    public static string Host
    {
        get
        {
            // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/
            var host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            return System.IO.File.Exists(host) ? Path.GetFullPath(host) : "dotnet";
        }
    }

    /// <summary>Starts a worker.</summary>
    /// <param name="index">Which of its owner's workers it is.</param>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    public Process Start(int index)
    {
        var process = Process.Start(new ProcessStartInfo(File, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_GCHeapHardLimit"] = $"0x{HeapLimit:x}",
                [CallsBeforeTier1] = $"0x{UsualCalls:x}",
            },
        })!;
        KeepOnACore(process, index);
        return process;
    }

    // Each on a core of its own: two explorations on one core would take turns.
    private static void KeepOnACore(Process process, int index)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            using var self = Process.GetCurrentProcess();
            process.ProcessorAffinity = Core(self.ProcessorAffinity, index);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            // It has ended already, or the system does not allow it. Then it runs where it runs.
        }
    }

    // Of the cores that are allowed, the one of that number; when all have been given out, the first again.
    private static nint Core(nint allowed, int index)
    {
        var left = (ulong)allowed;
        for (var skipped = index % BitOperations.PopCount(left); skipped > 0; skipped--)
        {
            left &= left - 1;
        }

        return (nint)(left & ~(left - 1));
    }
}
