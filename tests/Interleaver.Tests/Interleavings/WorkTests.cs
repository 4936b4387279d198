using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>What a program does between two steps is counted, and ends at the place that it has come to.</summary>
public class WorkTests
{
    [Test]
    public void A_touch_of_memory_is_work_told_or_not([Values] bool isTold)
    {
        var scheduler = OnMain.Make(new Limits(Work: 100 * Work.Access));
        scheduler.TracesLines = isTold;
        var block = new MemoryBlock();
        scheduler.Run(self =>
        {
            for (var i = 0; i < 50; i++)
            {
                scheduler.Access(self, block, slot: 0, leaf: 0, AccessKind.Read);
            }
        });

        scheduler.Effort.Should().Be(500);
    }

    [TestCase(5, typeof(RunEnd.Completed))]
    [TestCase(6, typeof(RunEnd.OutOfSteps))]
    public void A_call_is_work(int calls, Type expected)
    {
        var scheduler = OnMain.Make(new Limits(Work: 5 * Work.Call));

        scheduler.Run(self => scheduler.Call(self, calls)).Should().BeOfType(expected);
    }

    [Test]
    public void An_exception_that_is_caught_is_work()
    {
        var scheduler = OnMain.Make(new Limits(Work: 2 * Work.Exception));
        scheduler.Run(_ => Models.Flow.MayCatch());

        scheduler.Effort.Should().Be(500);
    }

    [TestCase(4, true)]
    [TestCase(5, false)]
    public void Work_of_all_together_is_told_from_that_of_one(int inAll, bool expected)
    {
        var scheduler = OnMain.Make(new Limits(Work: 5 * Work.Call), new LimitsInAll(Work: inAll * Work.Call));
        var end = scheduler.Run(self => scheduler.Call(self, times: 6));

        end.Should().BeOfType<RunEnd.OutOfSteps>().Which.InAll.Should().Be(expected);
    }

    [Test]
    public void A_method_that_calls_no_other_tells_where_it_is_when_it_is_the_last()
    {
        var scheduler = OnMain.Make(new Limits(Work: Work.Call));
        var sites = new List<int>();
        var end = scheduler.Run(self =>
        {
            scheduler.EnterLeaf(self, 17);
            sites.Add(self.Site);
            scheduler.EnterLeaf(self, 18);
        });

        sites.Should().Equal(0);
        end.Should().BeOfType<RunEnd.OutOfSteps>().Which.Site.Should().Be(18);
    }

    // Whoever watches from outside sees that a loop without steps is at work.
    [Test]
    public void A_round_of_many_loops_is_a_pulse()
    {
        var scheduler = OnMain.Make(new Limits());
        var pulses = new List<long>();
        scheduler.Run(self =>
        {
            pulses.Add(scheduler.Pulse);
            scheduler.LoopBack(self);
            pulses.Add(scheduler.Pulse);
        });

        pulses.Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    [TestCase(500, typeof(RunEnd.Completed))]
    [TestCase(501, typeof(RunEnd.OutOfMemory))]
    public void One_thing_may_hold_half_of_the_memory(int bytes, Type expected)
    {
        var scheduler = OnMain.Make(new Limits(Bytes: 1_000));

        scheduler.Run(self => scheduler.Hold(self, bytes)).Should().BeOfType(expected);
    }
}
