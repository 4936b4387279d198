using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Sources that time cancels.</summary>
public class CancelAfterTests
{
    [Test]
    public void ASourceIsCancelledWhenItsTimeHasCome()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, told) = (new CancellationTokenSource(), "");
            source.Token.Register(() => told = $"{Now} on a pool thread: {Thread.CurrentThread.IsThreadPoolThread}");
            source.CancelAfter(500);
            Thread.Sleep(100);
            source.CancelAfter(30);
            Thread.Sleep(29);
            var before = source.IsCancellationRequested;
            source.Token.WaitHandle.WaitOne();
            Thread.Sleep(1);
            return $"{before} {told} {source.TryReset()}";
        });

        outcomes.Should().BeEquivalentTo("False 130 on a pool thread: True False");
    }

    [Test]
    public void NoTimeAtAllIsSoonButNotNow()
    {
        var outcomes = Outcomes(() =>
        {
            var source = new CancellationTokenSource();
            source.CancelAfter(0);
            var before = source.IsCancellationRequested;
            source.Token.WaitHandle.WaitOne();
            return $"{before} {source.IsCancellationRequested} {Now}";
        });

        outcomes.Should().BeEquivalentTo("False True 0", "True True 0");
    }

    [Test]
    public void TimeMayComeBeforeTheReset()
    {
        var outcomes = BoundedOutcomes(
            () =>
            {
                var source = new CancellationTokenSource(10);
                var reset = source.TryReset();
                Thread.Sleep(20);
                return $"{reset} {source.IsCancellationRequested}";
            },
            adversarialTime: true);

        // Due, but its thread has not got round to it: then it is too late for the reset and too early to see.
        outcomes.Should().BeEquivalentTo("True False", "False True", "False False");
    }
}
