using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Interleaver.Tests.Search;

/// <summary>Budgets end what would never end, count and never measure time.</summary>
public class BudgetTests
{
    [TestCase(1_000)]
    [TestCase(20_000)]
    public void The_steps_of_an_interleaving_are_counted(int steps)
    {
        var scheduler = new Scheduler(new Silence(), adversarialTime: false, new Limits(Steps: steps));
        var end = scheduler.Run(LocksForEver, new RandomWalk(1));

        end.Should().BeOfType<RunEnd.OutOfSteps>();
        scheduler.Steps.Should().Be(steps + 1);
    }

    [TestCase(10, 10, typeof(RunEnd.Completed))]
    [TestCase(10, 11, typeof(RunEnd.OutOfSteps))]
    public void Threads_are_counted_ended_or_not(int limit, int threads, Type expected)
    {
        var scheduler = new Scheduler(new Silence(), adversarialTime: false, new Limits(Started: limit));
        var end = scheduler.Run(() => StartOneByOne(threads), new RandomWalk(1));

        end.Should().BeOfType(expected);
    }

    [TestCase(3, typeof(RunEnd.Completed))]
    [TestCase(4, typeof(RunEnd.OutOfSteps))]
    public void A_thread_is_work_by_itself(int threads, Type expected)
    {
        var limits = new Limits(Work: (Work.Thread * 4) - 1);

        new Scheduler(new Silence(), adversarialTime: false, limits).Run(() => StartOneByOne(threads), new RandomWalk(1)).Should().BeOfType(expected);
    }

    // Who is told of is who keeps the program from ending: not Main, which has, nor the thread that has, nor the one in the background.
    [Test]
    public void What_the_clock_starts_again_and_again_is_counted()
    {
        var scheduler = new Scheduler(new Silence(), adversarialTime: false, new Limits(Steps: 200));
        var end = scheduler.Run(
            () =>
            {
                StartOneByOne(1);
                var never = new Models.ManualResetEvent(false);
                new Models.Thread(() => never.WaitOne()) { IsBackground = true }.Start();
                new Models.Thread(() => never.WaitOne()).Start();
                _ = new Models.Timer(_ => { }, null, 1, 1);
            },
            new RandomWalk(1));

        end.Should().BeOfType<RunEnd.OutOfSteps>().Which.Thread.Should().Be(3);
    }

    // Whoever watches from outside sees that a loop without steps is at work.
    [Test]
    public void A_round_of_many_loops_is_a_pulse()
    {
        var scheduler = new Scheduler(new Silence(), adversarialTime: false, new Limits());
        var pulses = new List<long>();
        scheduler.Run(
            () =>
            {
                pulses.Add(scheduler.Pulse);
                scheduler.LoopBack(ControlledThread.Current!);
                pulses.Add(scheduler.Pulse);
            },
            new RandomWalk(1));

        pulses.Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    // Where an interleaving has used up its own budget, it is not said to be that of all together.
    [TestCase(99, true)]
    [TestCase(100, false)]
    public void Steps_of_all_together_are_told_from_those_of_one(int inAll, bool expected)
    {
        var scheduler = new Scheduler(new Silence(), adversarialTime: false, new Limits(Steps: 100)) { InAll = new LimitsInAll(Steps: inAll) };

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

    private static void StartOneByOne(int threads)
    {
        for (var i = 0; i < threads; i++)
        {
            var thread = new Models.Thread(() => { });
            thread.Start();
            thread.Join();
        }
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
