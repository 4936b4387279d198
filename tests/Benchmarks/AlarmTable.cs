using Interleaver.Checking;
using TestSupport;

namespace Benchmarks;

/// <summary>
/// False alarms: every right program of the corpus is explored for long, and whatever is said against one is wrong. The
/// portfolio looks for all interleavings with one half of its budget; what has more of them is explored with the other half
/// as well: up to a bound, by chance, and steered.
/// </summary>
internal static class AlarmTable
{
    private const int Most = 10_000;

    /// <summary>Explores the programs whose names contain a text, prints what came of it, and tells whether nothing was said against any.</summary>
    public static bool Print(string name)
    {
        Console.WriteLine($"{"right program",-50}{"interleavings",14}");
        var results = TinyProgram.Passed.Where(program => program.ToString().Contains(name, StringComparison.OrdinalIgnoreCase)).Select(Explore).ToList();
        Console.WriteLine($"{"\nkind (a program may be of several)",-51}{"interleavings",14}{"programs",10}{"to the end",12}{"alarms",8}");
        foreach (var kind in ProgramKind.All)
        {
            Print(kind.Name, [.. results.Where(result => result.Program.Kinds.Contains(kind))]);
        }

        Print("all", results);
        return results.All(result => result.Alarm is null);
    }

    private static Result Explore(TinyProgram program)
    {
        var result = Judge(program);
        Console.WriteLine($"{Path.GetFileNameWithoutExtension(program.File),-50}{(result.IsAll ? "all" : ""),4}{result.Interleavings,10:N0}  {result.Alarm}");
        return result;
    }

    // To refuse a right program is an alarm, too.
    private static Result Judge(TinyProgram program)
    {
        if (Programs.Refusals(program.File) is [var refusal, ..])
        {
            return new Result(program, 0, false, $"{refusal}");
        }

        return program.Explore(settings => settings with { Interleavings = 2 * Most }) switch
        {
            Verdict.Passed { Coverage: var seen } => new Result(program, seen.Interleavings, seen.IsExhaustive, null),
            Verdict.Failed failed => new Result(program, failed.Number, false, failed.Evidence.Fingerprint),
            var verdict => throw new InvalidOperationException($"{verdict} is none of the two."),
        };
    }

    private static void Print(string name, IReadOnlyCollection<Result> results) => Console.WriteLine(
        $"{name,-50}{results.Sum(result => result.Interleavings),14:N0}{results.Count,10}{results.Count(result => result.IsAll),12}{results.Count(result => result.Alarm is not null),8}");

    /// <summary>What came of one program: how many interleavings, whether these were all, and what was said against it.</summary>
    private sealed record Result(TinyProgram Program, int Interleavings, bool IsAll, string? Alarm);
}
