using System.Reflection;
using Grading.Checks;

namespace Workers;

/// <summary>
/// The inside of a worker process: reads its token and then a job from each line of its input, writes the answers to its output,
/// and ends when its input does, so that no worker outlives whoever started it.
/// </summary>
public static class WorkerLoop
{
    /// <summary>The argument that makes a worker of the graders' program, for whole lessons.</summary>
    public const string Argument = "worker";

    /// <summary>The argument that makes of it what runs lessons for such a worker.</summary>
    public const string RunnerArgument = "runner";

    // Far more than the graders and a hundred lessons keep, far less than what makes the next submission feel it.
    private const long MostKept = 256L << 20;

    /// <summary>Serves on this process's own input and output, which nothing else here reads or writes any more; false when it is no such process.</summary>
    /// <param name="arguments">This program's.</param>
    /// <param name="graders">The graders as compiled.</param>
    public static bool Serve(string[] arguments, Assembly graders)
    {
        using IRole? role = arguments switch
        {
            [Argument] => new Builder(graders),
            [RunnerArgument] => new Runner(),
            _ => null,
        };
        if (role is null)
        {
            return false;
        }

        using var input = new StreamReader(Console.OpenStandardInput());
        using var output = new StreamWriter(Console.OpenStandardOutput());
        Console.SetIn(TextReader.Null);
        Console.SetOut(TextWriter.Null);
        MemoryGuard.Begin();
        Run(role, graders, input, output);
        return true;
    }

    private static void Run(IRole role, Assembly graders, TextReader input, TextWriter output)
    {
        if (input.ReadLine() is not { } token)
        {
            return;
        }

        var speaker = new Speaker(token, output);
        speaker.KeepSayingThatOneIsAlive();
        var checks = CheckDefinition.In(graders).ToDictionary(ReplayCommand.Filter);
        while (input.ReadLine() is { } line)
        {
            MemoryGuard.Forget();
            var job = Lines.ReadJob(line);
            role.Do(job, [.. job.Checks.Select(name => checks[name])], answer => speaker.Say(new Message(answer)));
            speaker.Say(new Message(IsSpent: role.IsSpent || MemoryGuard.HasSeenIt || KeepsMemory()));
        }
    }

    // The first look is cheap, and nearly always enough.
    private static bool KeepsMemory() =>
        GC.GetTotalMemory(forceFullCollection: false) > MostKept && GC.GetTotalMemory(forceFullCollection: true) > MostKept;
}
