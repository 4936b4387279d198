using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Interleavings;

namespace Interleaver.Tests.Search;

/// <summary>Time as one of the options that a strategy draws from: it moves now and then, and does not run away.</summary>
public class TimeThatIsDrawnTests
{
    private const int Runs = 400;

    private static IEnumerable<TestCaseData> Strategies()
    {
        yield return new TestCaseData(new RandomWalk(1)).SetArgDisplayNames("random walk");
        yield return new TestCaseData(new PctStrategy(1, 1)).SetArgDisplayNames("PCT");
        yield return new TestCaseData(new PosStrategy(1)).SetArgDisplayNames("POS");
        yield return new TestCaseData(new SurwStrategy(1)).SetArgDisplayNames("SURW");
    }

    [TestCaseSource(nameof(Strategies))]
    public void A_wait_ends_by_its_time_now_and_then(IStrategy strategy) =>
        Share(strategy, timeouts: 1).Should().BeInRange(0.05, 0.9);

    // Each move draws anew how important the next one is, and half of the time less so than any thread.
    [Test]
    public void By_priorities_it_seldom_moves_five_times_before_one_step_of_another() =>
        Share(new PctStrategy(1, 1), timeouts: 5).Should().BeLessThan(0.05);

    // How often so many waits, one after the other, are all over before Main's next step.
    private static double Share(IStrategy strategy, int timeouts)
    {
        var scheduler = new Scheduler(new Silence(), adversarialTime: true, new Limits());
        var before = 0;
        for (var run = 0; run < Runs; run++)
        {
            scheduler.RunNext(() => before += Waits(timeouts) ? 1 : 0, strategy).Should().BeOfType<RunEnd.Completed>();
        }

        return before / (double)Runs;
    }

    private static bool Waits(int timeouts)
    {
        var (never, steps, before) = (new Models.TaskCompletionSource(), new Models.SemaphoreSlim(0), false);
        var waiting = new Models.Thread(() =>
        {
            for (var i = 0; i < timeouts; i++)
            {
                never.Task.Wait(20);
            }

            before = steps.CurrentCount == 0;
        });
        waiting.Start();
        steps.Release();
        waiting.Join();
        return before;
    }
}
