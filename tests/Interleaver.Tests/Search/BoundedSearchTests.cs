using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>The search with a bound explores the schedules within the bound, each once, and says when the bound cut nothing off.</summary>
public class BoundedSearchTests
{
    [TestCase("w0 | w0", 0)]
    [TestCase("w0 | w0", 1)]
    [TestCase("w0 | w0", 2)]
    [TestCase("w0 r1 | w1 r0", 2)]
    [TestCase("+0 w0 -0 | +0 w0 -0", 1)]
    [TestCase("+0 +1 -1 -0 | +1 +0 -0 -1", 2)]
    [TestCase("w0 | w0 | w0", 2)]
    public void Explores_exactly_the_schedules_within_the_bound(string text, int bound)
    {
        var program = StraightLine.Parse(text);

        new OnTheEngine(program).Explore(new BoundedSearch(bound)).Should().HaveCount(ScheduleCount.Of(program, bound));
    }

    [Test]
    public void Explores_exactly_the_schedules_within_the_bound_of_programs_made_by_chance([Values(0, 1, 2)] int bound, [Values(2, 3)] int threads)
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var program = StraightLine.Random(seed, threads, steps: 5 - threads, variables: 2, locks: 1);

            new OnTheEngine(program).Explore(new BoundedSearch(bound)).Should()
                .HaveCount(ScheduleCount.Of(program, bound), $"program {seed} is {program}");
        }
    }

    [Test]
    public void No_schedule_is_explored_twice()
    {
        var engine = new OnTheEngine(StraightLine.Parse("w0 r1 | w1 r0"));
        var search = new BoundedSearch(2);
        var schedules = new List<string>();
        while (search.Begin())
        {
            engine.Run(search);
            schedules.Add(engine.Schedule.ToString());
        }

        schedules.Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Without_a_cut_it_has_seen_every_outcome()
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var program = StraightLine.Random(seed, threads: 2, steps: 3, variables: 2, locks: 2);
            var search = new BoundedSearch(100);
            var outcomes = new OnTheEngine(program).Explore(search);

            search.HasPruned.Should().BeFalse("there are fewer than 100 steps");
            outcomes.Distinct().Should().BeEquivalentTo(BruteForce.Of(program).Outcomes, $"program {seed} is {program}");
        }
    }

    [Test]
    public void A_cut_is_admitted()
    {
        var search = new BoundedSearch(0);
        new OnTheEngine(StraightLine.Parse("w0 | w0")).Explore(search);

        search.HasPruned.Should().BeTrue();
    }

    [Test]
    public void A_bug_that_needs_one_preemption_is_found_with_one_and_not_with_none()
    {
        // Write and read back, with the other's write between.
        var program = StraightLine.Parse("w0 r0 | w0");
        var engine = new OnTheEngine(program);

        engine.Explore(new BoundedSearch(0)).Where(o => o.Contains(" 200|")).Should().BeEmpty();
        engine.Explore(new BoundedSearch(1)).Where(o => o.Contains(" 200|")).Should().NotBeEmpty();
    }
}
