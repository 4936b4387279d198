using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>Partial-order reduction against brute force: nothing reachable is missed, nothing is explored twice.</summary>
public class ReducedSearchTests
{
    [TestCase("w0 | w0", 2)]
    [TestCase("r0 | w0", 2)]
    [TestCase("r0 | r0", 1)]
    [TestCase("w0 | w1", 1)]
    [TestCase("r0 | r0 | w0", 4)]
    [TestCase("r0 | w0 | r0", 4)]
    [TestCase("w0 | r0 | r0", 4)]
    [TestCase("r0 | r0 | r0 | w0", 8)]
    [TestCase("w0 w1 | r1 r0", 3)]
    [TestCase("w0 r1 | w1 r0", 3)]
    [TestCase("w0 | w0 | w0", 6)]
    [TestCase("w0 w0 | w0 w0 | w0 w0", 90)]
    [TestCase("+0 -0 | +0 -0", 2)]
    [TestCase("+0 -0 | +0 -0 | +0 -0", 6)]
    [TestCase("+0 -0 +0 -0 | +0 -0 +0 -0", 6)]
    [TestCase("+0 +1 -1 -0 | +1 +0 -0 -1", 3)]
    [TestCase("+0 w0 -0 r0 | +0 w0 -0 r0", 4)]
    [TestCase("r0 w1 | r1 w2 | r2 w0", 7)]
    public void Explores_each_trace_once_where_theory_gives_the_number(string text, int traces)
    {
        var program = StraightLine.Parse(text);
        var all = BruteForce.Of(program);
        var outcomes = new OnTheEngine(program).Explore(new ReducedSearch());

        all.Traces.Should().HaveCount(traces, "the enumerator must agree with theory first");
        outcomes.Should().HaveCount(traces);
        outcomes.Distinct().Should().BeEquivalentTo(all.Outcomes);
    }

    [Test]
    public void Misses_no_outcome_and_repeats_no_trace_of_programs_made_by_chance(
        [Values(2, 3, 4)] int threads, [Values(1, 2)] int variables, [Values(0, 1, 2)] int locks)
    {
        var steps = threads switch { 2 => 4, 3 => 3, _ => 2 };
        for (ulong seed = 1; seed <= 10; seed++)
        {
            var program = StraightLine.Random(seed, threads, steps, variables, locks);
            var all = BruteForce.Of(program);
            var outcomes = new OnTheEngine(program).Explore(new ReducedSearch());

            outcomes.Distinct().Order().Should().Equal(all.Outcomes.Order(), "program {0} is {1}", seed, program);
            outcomes.Should().HaveCount(all.Traces.Count, "program {0} is {1}", seed, program);
        }
    }

    [TestCase(1_900, 2, false)]
    [TestCase(2_100, 1, true)]
    public void What_comes_too_late_to_be_seen_in_every_order_is_admitted(int before, int outcomes, bool isPruned)
    {
        var search = new ReducedSearch();
        var program = StraightLine.Parse(string.Concat(Enumerable.Repeat("w0 ", before)) + "w1 | r1");

        new OnTheEngine(program).Explore(search).Should().HaveCount(outcomes);
        search.HasPruned.Should().Be(isPruned);
    }
}
