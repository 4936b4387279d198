using Interleaver.Checking;

namespace Interleaver.Tests.Search;

/// <summary>The budget is divided in fixed shares, whatever it is, and the verdict says how far the search went.</summary>
public class PortfolioTests
{
    // Of 160: 80 reduced, 30 bounded (not enough for all with one preemption), 10 for each of the four that draw.
    [TestCase(160, TimeMode.Patient, "150 interleavings, all with up to 0 preemptions")]
    [TestCase(1_600, TimeMode.Patient, "1500 interleavings, all with up to 1 preemption")]
    [TestCase(1_600, TimeMode.Adversarial, "1500 interleavings, all with up to 1 preemption")]
    public void What_is_too_much_is_seen_up_to_a_bound(int budget, TimeMode time, string coverage) =>
        Passed(20, budget, time).ToString().Should().Be(coverage);

    [TestCase(1, "all 2 interleavings")]
    [TestCase(2, "all 6 interleavings")]
    [TestCase(3, "all 20 interleavings")]
    public void What_is_little_is_seen_whole(int locks, string coverage) => Passed(locks, 600, TimeMode.Patient).ToString().Should().Be(coverage);

    [Test]
    public void No_budget_is_exceeded_and_none_is_left_unused([Values] TimeMode time)
    {
        for (var budget = 1; budget <= 64; budget++)
        {
            Passed(20, budget, time).Interleavings.Should().BeInRange((budget + 1) / 2, budget);
        }
    }

    // Whichever of the two the first interleaving shows, it is too late there for the reduced search to try the other.
    [TestCase(true)]
    [TestCase(false)]
    public void A_difference_that_comes_late_is_found_by_those_who_search_later(bool isFirstWrong)
    {
        var verdict = Explore.Run(() => Late(isFirstWrong), new Settings { Interleavings = 160 });

        verdict.Should().BeOfType<Verdict.Failed>().Which.Evidence.Kind.Should().Be(VerdictKind.UnhandledException);
    }

    [Test]
    public void What_nobody_could_do_in_another_order_is_all_there_is_however_late() =>
        Passed(1_100, 160, TimeMode.Patient, threads: 1).IsExhaustive.Should().BeTrue();

    private static void Late(bool isFirstWrong)
    {
        var (gate, hasFirst) = (new Models.Lock(), false);
        void Work(bool isFirst)
        {
            Take(new Models.Lock(), 1_100);
            gate.Enter();
            hasFirst |= isFirst;
            if (!isFirst && hasFirst == isFirstWrong)
            {
                throw new InvalidOperationException();
            }

            gate.Exit();
        }

        Together(() => Work(true), () => Work(false));
    }

    // Threads that take one lock so many times each.
    private static Coverage Passed(int locks, int budget, TimeMode time, int threads = 2)
    {
        var settings = new Settings { Interleavings = budget, Time = time };
        return Explore.Run(() => Body(locks, threads), settings).Should().BeOfType<Verdict.Passed>().Subject.Coverage;
    }

    private static void Body(int locks, int threads)
    {
        var gate = new Models.Lock();
        Together([.. Enumerable.Repeat(() => Take(gate, locks), threads)]);
    }

    private static void Take(Models.Lock gate, int times)
    {
        for (var i = 0; i < times; i++)
        {
            gate.Enter();
            gate.Exit();
        }
    }

    private static void Together(params Action[] bodies)
    {
        var threads = bodies.Select(body => new Models.Thread(() => body())).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }
}
