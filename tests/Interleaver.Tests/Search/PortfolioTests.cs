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

    // Two threads that take one lock so many times each.
    private static Coverage Passed(int locks, int budget, TimeMode time)
    {
        var settings = new Settings { Interleavings = budget, Time = time };
        return Explore.Run(() => Body(locks), settings).Should().BeOfType<Verdict.Passed>().Subject.Coverage;
    }

    private static void Body(int locks)
    {
        var gate = new Models.Lock();
        void Work()
        {
            for (var i = 0; i < locks; i++)
            {
                gate.Enter();
                gate.Exit();
            }
        }

        var (one, other) = (new Models.Thread(Work), new Models.Thread(Work));
        one.Start();
        other.Start();
        one.Join();
        other.Join();
    }
}
