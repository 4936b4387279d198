using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Interleavings;

/// <summary>Who tries again and again, in vain, lets others run after a few times, and not only when its rounds are used up.</summary>
public class SpinningTests
{
    private const int AFew = 2 * Limits.FruitlessLooks;

    [Test]
    public void An_exchange_that_waits_for_a_value()
    {
        var flag = 0;
        Rounds(
            () => Models.Interlocked.CompareExchange(ref flag, 2, 1) == 1,
            () => Models.Interlocked.Exchange(ref flag, 1)).Should().BeInRange(1, AFew);
    }

    [Test]
    public void An_exchange_that_finds_what_it_leaves()
    {
        var taken = 1;
        Rounds(
            () => Models.Interlocked.Exchange(ref taken, 1) == 0,
            () => Models.Interlocked.Exchange(ref taken, 0)).Should().BeInRange(1, AFew);
    }

    [Test]
    public void A_signal_that_is_only_looked_at()
    {
        var signal = new Models.ManualResetEvent(false);
        Rounds(() => signal.WaitOne(0), () => signal.Set()).Should().BeInRange(1, AFew);
    }

    // How often Main goes round before it gets what only another thread gives, which runs when Main lets it.
    private static int Rounds(Func<bool> gets, Action gives)
    {
        var rounds = 0;
        OnMain.Make(new Limits()).RunNext(
            () =>
            {
                new Models.Thread(() => gives()).Start();
                while (!gets())
                {
                    rounds++;
                    Models.Flow.LoopBack(0);
                }
            },
            new BoundedSearch(preemptions: 0)).Should().BeOfType<RunEnd.Completed>();
        return rounds;
    }
}
