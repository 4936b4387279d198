using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Interleavings;

namespace Interleaver.Tests.Search;

/// <summary>Who lets others run is, by priorities, less important than all of them from then on.</summary>
public class YieldingTests
{
    [Test]
    public void The_others_go_first()
    {
        var strategy = new PctStrategy(1, 1);
        var scheduler = OnMain.Make(new Limits());
        for (var run = 0; run < 100; run++)
        {
            var order = "";
            scheduler.RunNext(() => order = Order(), strategy);

            order.Should().Be("aabb", "in run {0}", run);
        }
    }

    private static string Order()
    {
        var (order, steps) = ("", new Models.SemaphoreSlim(0));
        var yielding = new Models.Thread(() =>
        {
            Models.Thread.Yield();
            Step("b");
            Step("b");
        });
        yielding.Start();
        Step("a");
        Step("a");
        yielding.Join();
        return order;

        void Step(string who)
        {
            steps.Release();
            order += who;
        }
    }
}
