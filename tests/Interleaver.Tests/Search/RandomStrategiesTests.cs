using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>Chance is chosen by the seed alone, and PCT keeps the promise of its paper.</summary>
public class RandomStrategiesTests
{
    private static readonly StraightLine Program = StraightLine.Parse("w0 r1 +0 -0 | w1 r0 +0 -0 | r0 w1 w0");

    private static IEnumerable<TestCaseData> Strategies()
    {
        yield return new TestCaseData((Func<ulong, IStrategy>)(seed => new RandomWalk(seed))).SetArgDisplayNames("random walk");
        yield return new TestCaseData((Func<ulong, IStrategy>)(seed => new PctStrategy(seed, 3))).SetArgDisplayNames("PCT");
        yield return new TestCaseData((Func<ulong, IStrategy>)(seed => new PosStrategy(seed))).SetArgDisplayNames("POS");
        yield return new TestCaseData((Func<ulong, IStrategy>)(seed => new SurwStrategy(seed))).SetArgDisplayNames("SURW");
    }

    [TestCaseSource(nameof(Strategies))]
    public void The_same_seed_gives_the_same_sequence_of_schedules(Func<ulong, IStrategy> create) =>
        Schedules(create(7), 50).Should().Equal(Schedules(create(7), 50));

    [TestCaseSource(nameof(Strategies))]
    public void Another_seed_gives_another_sequence(Func<ulong, IStrategy> create) =>
        Schedules(create(7), 50).Should().NotEqual(Schedules(create(8), 50));

    [TestCaseSource(nameof(Strategies))]
    public void Every_outcome_is_found_sooner_or_later(Func<ulong, IStrategy> create)
    {
        var program = StraightLine.Parse("w0 r1 | w1 r0");
        var found = new OnTheEngine(program).Explore(create(1), most: 400).ToHashSet();

        found.Should().BeEquivalentTo(BruteForce.Of(program).Outcomes);
    }

    // A bug of depth d is promised once in n·k^(d-1) runs, with n threads and k choices in a run (Burckhardt et al. 2010).
    [TestCase("w0 | r0", " |100", 1, TestName = "PCT keeps its promise: depth one")]
    [TestCase("r0 r1 | w1 w0", " 0,200|", 2, TestName = "PCT keeps its promise: two reads that do not belong together")]
    [TestCase("w0 r0 | w0", " 200|", 2, TestName = "PCT keeps its promise: a write between write and read back")]
    [TestCase("w1 w1 w1 w0 r0 w1 w1 w1 | w1 w1 w1 w0 w1 w1 w1", " 203|", 2, TestName = "PCT keeps its promise: the same in the midst of noise")]
    [TestCase("+0 +1 -1 -0 | +1 +0 -0 -1", "deadlock", 2, TestName = "PCT keeps its promise: lock order inversion")]
    [TestCase("r0 r0 | w0 w0", " 200,201|", 3, TestName = "PCT keeps its promise: depth three")]
    [TestCase("w0 w1 | r1 w2 | r2 r0 w0", " |101|201,100", 3, TestName = "PCT keeps its promise: news handed on by a third")]
    public void Pct_keeps_its_promise(string text, string bug, int depth)
    {
        var program = StraightLine.Parse(text);
        var engine = new OnTheEngine(program);
        var (runs, found, choices) = (0, 0, 0);
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var strategy = new CountingStrategy(new PctStrategy(seed, depth));
            for (var run = 0; run < 50; run++, runs++)
            {
                strategy.Begin();
                found += engine.Run(strategy)!.Contains(bug, StringComparison.Ordinal) ? 1 : 0;
                choices = Math.Max(choices, strategy.Choices);
            }
        }

        var promised = runs / ((program.Threads.Count + 1) * Math.Pow(choices, depth - 1));
        found.Should().BeGreaterThanOrEqualTo((int)promised, $"of {runs} runs, with {choices} choices at most");
    }

    private static List<string> Schedules(IStrategy strategy, int runs)
    {
        var engine = new OnTheEngine(Program);
        var schedules = new List<string>();
        for (var i = 0; i < runs; i++)
        {
            strategy.Begin();
            engine.Run(strategy);
            schedules.Add(engine.Schedule.ToString());
        }

        return schedules;
    }
}
