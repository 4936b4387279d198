using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

public class EventTests
{
    [TestCase(EventResetMode.ManualReset, new[] { "done" })]
    [TestCase(EventResetMode.AutoReset, new[] { Deadlock })]
    public void OneSetLetsAllThroughOrOne(EventResetMode mode, string[] expected)
    {
        var outcomes = Outcomes(() =>
        {
            var signal = new EventWaitHandle(false, mode);
            Together(() => signal.WaitOne(), () => signal.WaitOne(), () => signal.Set());
            return "done";
        });

        outcomes.Should().BeEquivalentTo(expected);
    }

    [Test]
    public void TwoSetsTooCloseTogetherCountAsOne()
    {
        var outcomes = Outcomes(() =>
        {
            var signal = new AutoResetEvent(false);
            Together(() => signal.WaitOne(), () => signal.WaitOne(), () =>
            {
                signal.Set();
                signal.Set();
            });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done", Deadlock);
    }

    [Test]
    public void AnyWaitingThreadMayBeTheOneThatGoesThrough()
    {
        var outcomes = Outcomes(() =>
        {
            var (signal, through) = (new AutoResetEvent(false), "");
            void Visit(string visitor)
            {
                signal.WaitOne();
                through += visitor;
                signal.Set();
            }

            Together(() => Visit("a"), () => Visit("b"), () => signal.Set());
            return through;
        });

        outcomes.Should().BeEquivalentTo("ab", "ba");
    }

    [Test]
    public void AResetMayComeFirst()
    {
        var outcomes = Outcomes(() =>
        {
            var signal = new ManualResetEvent(true);
            Together(() => signal.WaitOne(), () => signal.Reset());
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done", Deadlock);
    }

    [Test]
    public void TheSlimEventAndItsHandleAreOne()
    {
        var outcomes = Outcomes(() =>
        {
            var slim = new ManualResetEventSlim();
            var handle = (EventWaitHandle)slim.WaitHandle;
            Together(() => handle.WaitOne(), slim.Set);
            handle.Reset();
            return $"{slim.IsSet} {handle.WaitOne(0)}";
        });

        outcomes.Should().BeEquivalentTo("False False");
    }

    [Test]
    public void ToDisposeTooEarlyIsAnErrorOfWhoWaits()
    {
        var outcomes = Outcomes(() =>
        {
            var signal = new ManualResetEventSlim();
            var result = "";
            var other = new Thread(() => result = Try(signal.Wait));
            other.Start();
            signal.Set();
            signal.Dispose();
            other.Join();
            return result;
        });

        outcomes.Should().BeEquivalentTo("done", nameof(ObjectDisposedException));
    }

    [Test]
    public void WhatIsWaitedForHasItsName()
    {
        var (waits, sets) = (Place("signal"), Place("signal"));
        var end = FirstEnd(() =>
        {
            var signal = new AutoResetEvent(false);
            Flow.At(sets);
            signal.Set();
            Flow.At(waits);
            signal.WaitOne();
            signal.WaitOne();
        });

        var wanted = end.Should().BeOfType<RunEnd.Deadlocked>().Which.Blocked.Single().WaitsFor;
        wanted.ToString().Should().Be("event signal");
    }

    [Test]
    public void InAdversarialTimeAnyWaitMayTimeOut()
    {
        var outcomes = BoundedOutcomes(
            () =>
            {
                var (signal, result) = (new ManualResetEventSlim(), false);
                Together(signal.Set, () => result = signal.Wait(TimeSpan.FromHours(1)));
                return $"{result}";
            },
            adversarialTime: true);

        outcomes.Should().BeEquivalentTo("True", "False");
    }

    [Test]
    public void APollingLoopDoesNotKeepTheSetterOut()
    {
        var outcomes = BoundedOutcomes(() =>
        {
            var (signal, polls) = (new ManualResetEvent(false), 0);
            var other = new Thread(() => signal.Set());
            other.Start();
            while (!signal.WaitOne(0))
            {
                polls++;
                Flow.LoopBack(site: 0); // As the rewriter puts it at the end of every loop: only what a loop comes back to is polling.
            }

            return polls < 100 ? "done" : "starved";
        });

        outcomes.Should().BeEquivalentTo("done");
    }
}
