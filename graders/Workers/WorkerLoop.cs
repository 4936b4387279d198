using System.Reflection;
using Grading.Checks;
using Grading.Compilation;
using Grading.Submissions;
using Interleaver.Checking;
using Interleaver.Reporting;

namespace Workers;

/// <summary>
/// The inside of a worker process: reads its token and then a job from each line of its input, writes the answers to its output,
/// and ends when its input does, so that no worker outlives whoever started it.
/// </summary>
public static class WorkerLoop
{
    /// <summary>The argument that makes a worker of the graders' program.</summary>
    public const string Argument = "worker";

    // Far more than the graders and a hundred lessons keep, far less than what makes the next submission feel it.
    private const long MostKept = 512L << 20;

    private static readonly string Stuck = VerdictWords.Name(VerdictKind.Stuck);

    /// <summary>Serves on this process's own input and output, which nothing else here reads or writes any more.</summary>
    /// <param name="graders">The graders as compiled.</param>
    public static void Serve(Assembly graders)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        using var output = new StreamWriter(Console.OpenStandardOutput());
        Console.SetIn(TextReader.Null);
        Console.SetOut(TextWriter.Null);
        MemoryGuard.Begin();
        Run(graders, input, output);
    }

    private static void Run(Assembly graders, TextReader input, TextWriter output)
    {
        if (input.ReadLine() is not { } token)
        {
            return;
        }

        var speaker = new Speaker(token, output);
        speaker.KeepSayingThatOneIsAlive();
        var image = new Lazy<GradersImage>(() => GradersImage.Load(graders.Location));
        var checks = CheckDefinition.In(graders).ToDictionary(ReplayCommand.Filter);
        while (input.ReadLine() is { } line)
        {
            var job = Lines.ReadJob(line);
            var session = new GradingSession(image, new GradingRequest(job.Folder, job.Replay));
            CheckDefinition? stuck = null;
            MemoryGuard.Forget();
            foreach (var check in job.Checks.Select(name => checks[name]))
            {
                var answer = stuck is null ? CheckAnswer.By(session, check) : CheckAnswer.NotTried(check, stuck);
                stuck ??= answer.Graded?.Verdict == Stuck ? check : null;
                speaker.Say(new Message(answer));
            }

            speaker.Say(new Message(IsSpent: stuck is not null || CompilerThread.HasBeenGivenUp || MemoryGuard.HasSeenIt || KeepsMemory()));
        }
    }

    // The first look is cheap, and nearly always enough.
    private static bool KeepsMemory() =>
        GC.GetTotalMemory(forceFullCollection: false) > MostKept && GC.GetTotalMemory(forceFullCollection: true) > MostKept;
}
