using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Benchmarks;

/// <summary>How many interleavings each strategy needs until it meets the bug of a published program.</summary>
internal static class BugTable
{
    private const int Seeds = 20;
    private const int Most = 2_000;

    private static readonly (string Name, Func<ulong, IStrategy?> Create)[] Strategies =
    [
        ("PCT", seed => new PctStrategy(seed, 3)),
        ("POS", seed => new PosStrategy(seed)),
        ("SURW", seed => new SurwStrategy(seed)),
        ("random", seed => new RandomWalk(seed)),
        ("reduced", _ => new ReducedSearch()),
        ("portfolio", _ => null),
    ];

    /// <summary>Explores and prints the means over all seeds; what was not found counts as the most, and how often is told.</summary>
    public static void Print()
    {
        Console.WriteLine($"interleavings until the bug is met, mean of {Seeds} seeds (at most {Most}; in brackets: seeds that never met it)");
        Console.WriteLine($"{"",-22}{string.Concat(Strategies.Select(strategy => $"{strategy.Name,14}"))}");
        foreach (var program in PublishedProgram.All.Where(program => program.Expected is not ("passed" or "data-race")))
        {
            var main = program.Load();
            Console.WriteLine($"{program,-22}{string.Concat(Strategies.Select(strategy => $"{Mean(main, strategy.Create),14}"))}");
        }
    }

    private static string Mean(Action main, Func<ulong, IStrategy?> create)
    {
        var (sum, missed) = (0, 0);
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            var verdict = Explore.Run(main, new Settings { Strategy = create(seed), Seed = seed, Interleavings = Most });
            sum += verdict is Verdict.Failed failed ? failed.Number : Most;
            missed += verdict is Verdict.Passed ? 1 : 0;
        }

        return $"{sum / (double)Seeds:F1}{(missed > 0 ? $" ({missed})" : "")}";
    }
}
