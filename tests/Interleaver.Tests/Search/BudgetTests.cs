using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Interleavings;
using TestSupport;

namespace Interleaver.Tests.Search;

/// <summary>Budgets end what would never end, count and never measure time.</summary>
public class BudgetTests
{
    [TestCase(1_000)]
    [TestCase(20_000)]
    public void The_steps_of_an_interleaving_are_counted(int steps)
    {
        var scheduler = OnMain.Make(new Limits(Steps: steps));
        var end = scheduler.Run(LocksForEver, new RandomWalk(1));

        end.Should().BeOfType<RunEnd.OutOfSteps>();
        scheduler.Steps.Should().Be(steps + 1);
    }

    // Where an interleaving has used up its own budget, it is not said to be that of all together.
    [TestCase(99, true)]
    [TestCase(100, false)]
    public void Steps_of_all_together_are_told_from_those_of_one(int inAll, bool expected)
    {
        var scheduler = OnMain.Make(new Limits(Steps: 100), new LimitsInAll(Steps: inAll));

        scheduler.Run(LocksForEver, new RandomWalk(1)).Should().BeOfType<RunEnd.OutOfSteps>().Which.InAll.Should().Be(expected);
    }

    [Test]
    public void Loops_without_steps_are_counted_too()
    {
        var program = TinyProgram.All.Single(p => p.ToString() == "no-progress EndlessLoopOnMain");

        program.Explore(settings => settings with { Limits = new Limits(Work: 20_000) }).Kind.Should().Be(VerdictKind.NoProgress);
    }

    [Test]
    public void Calls_are_counted_so_that_recursion_through_catch_blocks_ends()
    {
        var program = TinyProgram.All.Single(p => p.ToString() == "unhandled-exception RecursionThroughCatch");

        program.Explore(settings => settings with { Limits = new Limits(Work: 10_000) }).Kind.Should().Be(VerdictKind.NoProgress);
    }

    // Two threads that give way to each other for ever if each choice is made against them, and two that do so anyway.
    [TestCase("passed TriesBothLocksAndBacksOff", VerdictKind.Passed)]
    [TestCase("no-progress AfterYou", VerdictKind.NoProgress)]
    public void No_progress_is_what_stays_when_nobody_chooses_any_more(string name, VerdictKind expected)
    {
        var program = TinyProgram.All.Single(p => p.ToString() == name);

        program.Explore(settings => settings with { Limits = new Limits(Steps: 100) }).Kind.Should().Be(expected);
    }

    // Whatever the search has taken before: there is a number of interleavings for which the last that may be taken is a pardoned one.
    [Test]
    public void What_the_search_took_does_not_count_for_the_one_that_is_left_alone([Range(20, 200, 20)] int interleavings)
    {
        var program = TinyProgram.All.Single(p => p.ToString() == "passed TriesBothLocksAndBacksOff");
        var verdict = program.Explore(settings => settings with { Limits = new Limits(Steps: 100), Interleavings = interleavings });

        verdict.Kind.Should().Be(VerdictKind.Passed);
    }

    [TestCase(1)]
    [TestCase(37)]
    public void Interleavings_are_counted(int budget)
    {
        var program = TinyProgram.All.Single(p => p.ToString() == "passed ManyThreads");
        var passed = (Verdict.Passed)program.Explore(settings => settings with { Strategy = new RandomWalk(1), Interleavings = budget });

        passed.Coverage.Should().Be(new Coverage(budget, false, -1));
    }

    [Test]
    public void A_small_program_is_done_before_the_budget_is()
    {
        var program = TinyProgram.All.Single(p => p.ToString() == "passed ThreeThreadsOneLock");
        var passed = (Verdict.Passed)program.Explore(settings => settings with { Interleavings = 100_000 });

        passed.Coverage.ToString().Should().Be("all 6 interleavings");
    }

    private static void LocksForEver()
    {
        var gate = new object();
        while (true)
        {
            Models.Monitor.Enter(gate);
            Models.Monitor.Exit(gate);
        }
    }
}
