using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>
/// The strategies that draw do so with the odds that their definitions give: the orders that a fixed seed leads to, counted,
/// against odds that are computed.
/// </summary>
public class DistributionTests
{
    private const int Runs = 4_000;

    [TestCase("w0 | w0")]
    [TestCase("w0 r0 | w0")]
    [TestCase("+0 -0 | +0 -0 | w1")]
    public void Random_walk(string text) => Distance(text, new RandomWalk(1), Odds.OfRandomWalk).Should().BeLessThan(1);

    [TestCase("w0 | w0")]
    [TestCase("w0 w0 | w0")]
    [TestCase("w0 | w0 | w0 w0")]
    [TestCase("+0 w1 -0 | +0 -0 | w1")]
    public void Pct_without_change_points(string text) => Distance(text, new PctStrategy(1, 1), Odds.OfPriorities).Should().BeLessThan(1);

    [TestCase("w0 | w0")]
    [TestCase("w0 | w1")]
    [TestCase("w0 w1 | w1")]
    [TestCase("r0 | w0 r0")]
    [TestCase("w1 w1 w1 | w0")]
    [TestCase("+0 -0 | +0 -0")]
    [TestCase("+0 -0 w1 | +0", TestName = "Pos: what a thread drew is used up by a step to which there is no other")]
    public void Pos(string text) => Distance(text, new PosStrategy(1), Odds.OfPos).Should().BeLessThan(1);

    [TestCase("w0 w0 | w0 w0 w0", 10)]
    [TestCase("w0 | w0 w0 w0 w0 w0", 6)]
    [TestCase("r0 w0 | w0 r0", 6)]
    [TestCase("w0 w0 | w0 | w0 w0", 30)]
    public void Surw_makes_all_interleavings_equally_likely(string text, int interleavings) =>
        Distance(text, Warm(new SurwStrategy(1), text), program => Uniform(program, interleavings)).Should().BeLessThan(1);

    [TestCase("w0 w0 | w0", TestName = "Surw: nobody has to wait")]
    [TestCase("+0 -0 | +0 -0", TestName = "Surw: who was drawn ahead waits for who has stopped")]
    [TestCase("+0 -0 | +0 -0 | +1", TestName = "Surw: who was drawn ahead waits, and two have stopped")]
    public void Surw_goes_by_what_each_thread_has_left(string text) =>
        Distance(text, Warm(new SurwStrategy(1), text), SurwOdds.Of).Should().BeLessThan(1);

    // The steps of either two threads are drawn in half of the runs, and then the lone one is last in one of five; else it is a random walk.
    [TestCase("w0 w0 w0 w0 | w0", "+1 -1 +1 -1 | +1")]
    [TestCase("+0 -0 +0 -0 | +1", "w2 w2 w2 w2 | w2")]
    public void Surw_draws_which_objects_are_of_interest(string one, string other)
    {
        var whole = $"{one} | {other}";
        var counts = Count(StraightLine.Parse(whole), Warm(new SurwStrategy(1), whole));

        ShareOfLast("00001").Should().BeApproximately(Expected(one), 0.02);
        ShareOfLast("22223").Should().BeApproximately(Expected(other), 0.02);

        double ShareOfLast(string order) => counts.Where(entry => string.Concat(entry.Key.Where(order.Contains)) == order).Sum(entry => entry.Value) / (double)Runs;

        static double Expected(string text) => ((1 / 5.0) + Odds.OfRandomWalk(StraightLine.Parse(text))["00001"]) / 2;
    }

    // Among n + 1 priorities that nobody draws anew the lone write's is the lowest once in n + 1 times: the other thread's n - 1
    // writes and its read, and the step that starts that thread. A random walk has to win as many tosses in a row.
    [TestCase(3)]
    [TestCase(6)]
    [TestCase(9)]
    public void Pos_delays_a_step_with_odds_that_fall_with_the_length_only_a_random_walk_with_odds_that_halve_each_time(int length)
    {
        var program = StraightLine.Parse($"w0 | {string.Concat(Enumerable.Repeat("w1 ", length - 1))}r0");
        var last = new string('1', length) + "0";

        Share(program, new PosStrategy(1), last).Should().BeApproximately(1.0 / (length + 2), 0.03);
        Share(program, new RandomWalk(1), last).Should().BeLessThan(2 * Math.Pow(0.5, length));
    }

    [Test]
    public void The_distance_tells_strategies_apart()
    {
        Distance("w0 w0 | w0", new RandomWalk(1), Odds.OfPriorities).Should().BeGreaterThan(10);
        Distance("w1 w1 w1 | w0", new RandomWalk(1), Odds.OfPos).Should().BeGreaterThan(2);
        Distance("w0 | w0 w0 w0 w0 w0", new RandomWalk(1), program => Uniform(program, 6)).Should().BeGreaterThan(10);
        Distance("w0 | w0 w0 w0 w0 w0", new PosStrategy(1), program => Uniform(program, 6)).Should().BeGreaterThan(10);
    }

    [TestCase("w0 r0 | w0")]
    [TestCase("+0 -0 | +0 -0")]
    public void Odds_add_up_to_certainty(string text)
    {
        var program = StraightLine.Parse(text);

        Odds.OfRandomWalk(program).Values.Sum().Should().BeApproximately(1, 1e-9);
        Odds.OfPos(program).Values.Sum().Should().BeApproximately(1, 1e-9);
        Odds.OfPriorities(program).Values.Sum().Should().BeApproximately(1, 1e-9);
    }

    // Pearson's chi-square, as a share of what a right strategy stays below in all but one of a billion seeds.
    private static double Distance(string text, IStrategy strategy, Func<StraightLine, IReadOnlyDictionary<string, double>> odds)
    {
        var program = StraightLine.Parse(text);
        var expected = odds(program);
        var counts = Count(program, strategy);
        if (counts.Keys.Except(expected.Keys).Any())
        {
            return double.PositiveInfinity;
        }

        var chiSquare = expected.Sum(entry => Math.Pow(counts.GetValueOrDefault(entry.Key) - (entry.Value * Runs), 2) / (entry.Value * Runs));
        var freedom = Math.Max(1, expected.Count - 1);
        return chiSquare / (freedom + (6 * Math.Sqrt(2 * freedom)) + 20);
    }

    private static double Share(StraightLine program, IStrategy strategy, string order) =>
        Count(program, strategy).GetValueOrDefault(order) / (double)Runs;

    private static Dictionary<string, int> Count(StraightLine program, IStrategy strategy)
    {
        var engine = new OnTheEngine(program);
        var counts = new Dictionary<string, int>();
        for (var run = 0; run < Runs; run++)
        {
            strategy.Begin();
            engine.Run(strategy);
            counts[engine.Order] = counts.GetValueOrDefault(engine.Order) + 1;
        }

        return counts;
    }

    // One run, from which it learns how many steps there are.
    private static SurwStrategy Warm(SurwStrategy strategy, string text)
    {
        new OnTheEngine(StraightLine.Parse(text)).Explore(strategy, most: 1);
        return strategy;
    }

    private static Dictionary<string, double> Uniform(StraightLine program, int interleavings)
    {
        var orders = Odds.OfRandomWalk(program).Keys;
        orders.Should().HaveCount(interleavings, "so many there are in theory");
        return orders.ToDictionary(order => order, _ => 1.0 / interleavings);
    }
}
