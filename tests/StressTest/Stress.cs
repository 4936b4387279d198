using System.Diagnostics;
using Grading.Checks;
using Grading.Compilation;
using Grading.Submissions;
using Lessons.Tests;

namespace StressTest;

/// <summary>Runs the rounds of one check on one submission in a process of its own, which may hang or crash.</summary>
internal static class Stress
{
    // No answer needs as much; one that eats all there is shall end before the machine does.
    private const string MostMemory = "0x20000000";

    /// <summary>What the check says of the right answer when it is run as a stress test: it has to pass, and often enough.</summary>
    public static Outcome Trial(CheckDefinition check) =>
        Of(Submission.FromFolder(check.Lesson, Kit.Folder("solutions", check.Lesson)), check, isTrial: true) switch
        {
            Outcome.NotNoticed => Outcome.NotNoticed,
            Outcome.Noticed or Outcome.Crashed => Outcome.NotPossible,
            _ => Outcome.TooSlow,
        };

    /// <summary>What a plain stress test makes of the submission.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static Outcome Of(Submission submission, CheckDefinition check, bool isTrial = false)
    {
        var image = LessonCompiler.Compile(submission.Lesson, submission.Files, out var errors)
            ?? throw new InvalidOperationException($"{submission.Lesson} does not compile: {string.Join("; ", errors)}");
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, image.Code);
        try
        {
            return InProcess(file, check.Method.DeclaringType!.FullName!, check.Method.Name, $"{isTrial}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The other side: this process runs the rounds.</summary>
    public static Outcome RunHere(string file, string type, string method, bool isTrial) =>
        Rounds.Run(new PlainLesson(file).Body(type, method), isTrial);

    private static Outcome InProcess(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(Stress).Assembly.Location, .. arguments])
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

        // It ends itself; only one that cannot even do that is ended from here.
        if (!process.WaitForExit(Rounds.End + Rounds.End))
        {
            process.Kill();
            return Outcome.Hung;
        }

        return Enum.IsDefined((Outcome)process.ExitCode) ? (Outcome)process.ExitCode : Outcome.Crashed;
    }
}
