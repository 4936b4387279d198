using System.Diagnostics;
using System.Text.Json;
using Reports.Model;

namespace Kit.Workers;

/// <summary>
/// A worker process as its owner sees it. What a submission does to its process, it does to no other: the process is
/// replaced, and if it died, the lesson that it was at says so.
/// </summary>
/// <param name="index">Which of its owner's workers it is.</param>
public sealed class WorkerProcess(int index) : IDisposable
{
    // Every lesson leaves some code behind that the runtime does not unload.
    private const int MostJobs = 150;

    // A lesson needs a few hundred megabytes; one that wants more than this would take the machine with it.
    private const string HeapLimit = "0x80000000";

    private Process? process;
    private int jobs;

    /// <summary>Grades one lesson of one submission.</summary>
    public GradedLesson Grade(Job job)
    {
        process ??= Start();
        if (Ask(job) is not { } result)
        {
            return LessonGrader.BrokeOff(job.Lesson, $"it ended the process that graded it, which happens when a program uses up all memory ({Bury()})");
        }

        jobs++;
        if (result.IsSpent || jobs == MostJobs)
        {
            Dispose();
        }

        return result.Lesson;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process?.StandardInput.Close();
        if (process is not null)
        {
            Bury();
        }
    }

    // Null when it died, or wrote what it should not: the same to us.
    private JobResult? Ask(Job job)
    {
        try
        {
            process!.StandardInput.WriteLine(Lines.Write(job));
            process.StandardInput.Flush();
            return process.StandardOutput.ReadLine() is { } line ? Lines.Read<JobResult>(line) : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    private string Bury()
    {
        using var ended = process!;
        process = null;
        jobs = 0;
        ended.WaitForExit();
        return $"exit code {ended.ExitCode}";
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(WorkerProcess).Assembly.Location, "worker" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = HeapLimit },
        };
        var started = Process.Start(start)!;

        // The runtime writes its last words there. Nobody reads them, but a full pipe would hold it up.
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            // Each on a core of its own: two explorations on one core would take turns.
            started.ProcessorAffinity = (nint)1 << (index % Environment.ProcessorCount);
        }

        return started;
    }
}
