using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Benchmarks;

/// <summary>How many interleavings each strategy needs until it meets the bug of a published program, beside what others report.</summary>
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

    /// <summary>
    /// Explores and prints the means over all seeds; what was not found counts as the most, and how often is told. The last line counts
    /// the programs on which our best strategy, and what a check runs, are no worse than the best one that was published.
    /// </summary>
    public static void Print()
    {
        Console.WriteLine($"interleavings until the bug is met, mean of {Seeds} seeds (at most {Most}; in brackets: seeds that never met it)");
        Console.WriteLine($"{"",-18}{string.Concat(Strategies.Select(strategy => $"{strategy.Name,13}"))}   published: PCT   POS  SURW");
        var (compared, best, portfolio) = (0, 0, 0);
        foreach (var program in PublishedProgram.All.Where(program => program.Expected is not ("passed" or "data-race")))
        {
            var main = program.Load();
            var means = Strategies.Select(strategy => Mean(main, strategy.Create)).ToList();
            var published = PublishedMeans.Of(program.ToString());
            Console.WriteLine($"{program,-18}{string.Concat(means.Select(mean => $"{mean,13}"))}{Columns(published)}");
            if (published is not null)
            {
                compared++;
                best += means.Min(mean => Math.Round(mean.Value)) <= published.Best ? 1 : 0;
                portfolio += Math.Round(means[^1].Value) <= published.Best ? 1 : 0;
            }
        }

        Console.WriteLine($"at or below the best published mean: our best on {best} of {compared}, the portfolio on {portfolio}");
    }

    private static string Columns(PublishedMeans? published) =>
        published is null ? "" : $"{Column(published.Pct),17}{Column(published.Pos),6}{Column(published.Surw),6}";

    private static string Column(int? mean) => mean?.ToString() ?? "-";

    private static Result Mean(Action main, Func<ulong, IStrategy?> create)
    {
        var (sum, missed) = (0, 0);
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            var verdict = Explore.Run(main, new Settings { Strategy = create(seed), Seed = seed, Interleavings = Most });
            sum += verdict is Verdict.Failed failed ? failed.Number : Most;
            missed += verdict is Verdict.Passed ? 1 : 0;
        }

        return new Result(sum / (double)Seeds, missed);
    }

    // The published means are whole numbers, so ours are rounded to be compared with them.
    private sealed record Result(double Value, int Missed)
    {
        public override string ToString() => $"{Value:F1}{(Missed > 0 ? $" ({Missed})" : "")}";
    }
}
