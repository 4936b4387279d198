namespace Interleaver.Models.Tests;

/// <summary>Rewritten code that runs where no interleaving is, as when a check looks at what came out: it goes on as it is written.</summary>
public class OutsideTests
{
    [Test]
    public void It_catches_and_finishes_what_it_would() => (Flow.MayCatch(), Flow.MayFinish()).Should().Be((true, true));

    [Test]
    public void It_may_call_and_loop_and_take_from_the_stack_as_it_likes()
    {
        for (var i = 0; i < 100_000; i++)
        {
            Flow.LoopBack(1);
            Flow.EnterLeaf(1);
            Flow.EnterMethod(1).Should().Be(0);
            Flow.GoOn(1).Should().Be(0);
        }

        Flow.Reserve(nint.MaxValue, 1);
        Flow.LeaveMethod(0);
        Flow.Catch(0);
        Flow.At(1);
    }
}
