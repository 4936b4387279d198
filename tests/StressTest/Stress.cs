using System.Diagnostics;
using Grading.Checks;
using Lessons.Tests;

namespace StressTest;

/// <summary>Runs the rounds of one check on one submission in a process of its own, which may hang or crash.</summary>
internal static class Stress
{
    /// <summary>What a plain stress test makes of the submission.</summary>
    public static Outcome Of(Case wrong, CheckDefinition check)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(Stress).Assembly.Location, wrong.Folder, Name(check)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return Enum.IsDefined((Outcome)process.ExitCode) ? (Outcome)process.ExitCode : Outcome.Crashed;
    }

    /// <summary>The other side: this process runs the rounds.</summary>
    public static Outcome RunHere(string folder, string check)
    {
        var wrong = Case.Wrong.Single(c => c.Folder == folder);
        var plain = new PlainLesson(wrong.Submission);
        return Rounds.Run(plain.Body(Kit.Checks.Single(c => Name(c) == check)));
    }

    private static string Name(CheckDefinition check) => $"{check.Method.DeclaringType!.FullName}.{check.Method.Name}";
}
