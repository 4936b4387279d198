using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Interleaver.Tests.Replay;

/// <summary>The schedule that a failure is reported with has no departure too many, whatever strategy found it.</summary>
public class ShortenedFailureTests
{
    private static IEnumerable<TinyProgram> Programs => TinyProgram.Failed.Where(program => program.Verdict is "deadlock" or "lost-wake-up" or "data-race" or "wrong-result");

    [TestCaseSource(nameof(Programs))]
    public void No_departure_can_be_left_out(TinyProgram program)
    {
        var verdict = program.Explore(settings => settings with { Strategy = new RandomWalk(1), Interleavings = 500 });
        var failed = verdict.Should().BeOfType<Verdict.Failed>("chance finds it in 500 interleavings").Subject;
        var departures = failed.Schedule!.Departures;
        for (var i = 0; i < departures.Count; i++)
        {
            var shorter = new Schedule([.. departures.Where((_, index) => index != i)]);
            var replayed = program.Explore(settings => settings with { Replay = shorter });

            (replayed as Verdict.Failed)?.Evidence.Fingerprint.Should().NotBe(failed.Evidence.Fingerprint, $"{failed.Schedule} can lose {departures[i]}");
        }
    }

    [Test]
    public void A_lock_order_inversion_takes_one_switch()
    {
        var program = TinyProgram.All.Single(p => p.ToString() == "deadlock LockOrderInversion");
        var failed = (Verdict.Failed)program.Explore();

        failed.Schedule!.Departures.Should().HaveCount(1);
    }
}
