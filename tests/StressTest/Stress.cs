using System.Diagnostics;
using Grading.Checks;
using Grading.Submissions;
using Lessons.Tests;

namespace StressTest;

/// <summary>Runs the rounds of one check on one submission in a process of its own, which may hang or crash.</summary>
internal static class Stress
{
    // No answer needs as much; one that eats all there is shall end before the machine does.
    private const string MostMemory = "0x20000000";

    /// <summary>What the check says of the right answer when it is run as a stress test: all rounds have to pass.</summary>
    public static Outcome Trial(CheckDefinition check) => InProcess(Kit.Folder("solutions", check.Lesson), check, isTrial: true) switch
    {
        Outcome.NotNoticed => Outcome.NotNoticed,
        Outcome.Noticed or Outcome.Crashed => Outcome.NotPossible,
        _ => Outcome.TooSlow,
    };

    /// <summary>What a plain stress test makes of the submission.</summary>
    public static Outcome Of(Case wrong, CheckDefinition check) => InProcess(wrong.Folder, check, isTrial: false);

    /// <summary>The other side: this process runs the rounds.</summary>
    public static Outcome RunHere(string folder, string check, bool isTrial)
    {
        var definition = Kit.Checks.Single(c => Name(c) == check);
        var plain = new PlainLesson(Submission.Overlay(definition.Lesson, folder, Kit.Folder("solutions", definition.Lesson)));
        return Rounds.Run(plain.Body(definition), isTrial);
    }

    private static Outcome InProcess(string folder, CheckDefinition check, bool isTrial)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(Stress).Assembly.Location, folder, Name(check), $"{isTrial}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = MostMemory, ["DOTNET_DbgEnableMiniDump"] = "0" },
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        // It ends itself; only one that has not even come so far is ended from here.
        if (!process.WaitForExit(Rounds.Budget + Rounds.Budget + Rounds.Patience))
        {
            process.Kill();
            return Outcome.Hung;
        }

        return Enum.IsDefined((Outcome)process.ExitCode) ? (Outcome)process.ExitCode : Outcome.Crashed;
    }

    private static string Name(CheckDefinition check) => $"{check.Method.DeclaringType!.FullName}.{check.Method.Name}";
}
