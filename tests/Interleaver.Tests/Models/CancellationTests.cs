using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Requests, registrations, linked sources, and sources that time cancels.</summary>
public class CancellationTests
{
    [Test]
    public void ACallbackIsCalledExactlyOnceWhicheverComesFirst()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, calls) = (new CancellationTokenSource(), 0);
            var token = source.Token;
            Together(() => token.Register(() => calls++), source.Cancel, source.Cancel);
            return $"{calls} {token.IsCancellationRequested}";
        });

        outcomes.Should().BeEquivalentTo("1 True");
    }

    [Test]
    public void ATakenBackCallbackIsNeverCalledAndOnlyOneTakesItBack()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, calls, results) = (new CancellationTokenSource(), 0, new bool[2]);
            var registration = source.Token.Register(() => calls++);
            Together(() => results[0] = registration.Unregister(), () => results[1] = registration.Unregister(), source.Cancel);
            return $"{calls} {results.Count(taken => taken)}";
        });

        outcomes.Should().BeEquivalentTo("0 1", "1 0");
    }

    [Test]
    public void DisposeWaitsForTheCallbackAndKnowsWhatItDid()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, variable, state) = (new CancellationTokenSource(), new Variable(), "not called");
            var registration = source.Token.Register(() =>
            {
                state = "begun";
                Step();
                variable.Write();
                state = "over";
            });
            var seen = "";
            Together(
                source.Cancel,
                () =>
                {
                    registration.Dispose();
                    variable.Read();
                    seen = state;
                });
            return $"{seen}, {state}";
        });

        outcomes.Should().BeEquivalentTo("not called, not called", "over, over");
    }

    [Test]
    public void UnregisterWaitsForNobody()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, gate, calls, taken) = (new CancellationTokenSource(), new ManualResetEventSlim(), 0, false);
            var registration = source.Token.Register(() =>
            {
                calls++;
                gate.Wait();
            });
            Together(
                source.Cancel,
                () =>
                {
                    taken = registration.Unregister();
                    gate.Set();
                });
            return $"{taken} {calls}";
        });

        outcomes.Should().BeEquivalentTo("True 0", "False 1");
    }

    [Test]
    public void AWaitForACallbackCanBeInterrupted()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, gate, seen) = (new CancellationTokenSource(), new ManualResetEventSlim(), "");
            var registration = source.Token.Register(gate.Wait);
            var waiting = new Thread(() => seen = Try(registration.Dispose));
            var canceller = new Thread(source.Cancel);
            canceller.Start();
            waiting.Start();
            waiting.Interrupt();
            waiting.Join();
            gate.Set();
            canceller.Join();
            return seen;
        });

        // Where nothing had to be waited for, the interrupt is still pending.
        outcomes.Should().BeEquivalentTo("done", "ThreadInterruptedException");
    }

    [Test]
    public void WhoeverSeesTheRequestSeesWhatWasDoneBeforeIt()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, variable, seen) = (new CancellationTokenSource(), new Variable(), "");
            var token = source.Token;
            Together(
                () =>
                {
                    variable.Write();
                    source.Cancel();
                },
                () =>
                {
                    seen = $"{token.IsCancellationRequested}";
                    if (seen == "True")
                    {
                        variable.Read();
                    }
                });
            return seen;
        });

        outcomes.Should().BeEquivalentTo("True", "False");
    }

    [Test]
    public void ALinkedSourceFollowsUntilItIsDisposedOf()
    {
        var outcomes = Outcomes(() =>
        {
            var source = new CancellationTokenSource();
            var linked = CancellationTokenSource.CreateLinkedTokenSource(source.Token, CancellationToken.None);
            Together(source.Cancel, linked.Dispose);
            return $"{linked.IsCancellationRequested}";
        });

        outcomes.Should().BeEquivalentTo("True", "False");
    }

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

    [Test]
    public void CancelledInTheBackgroundItsCallbacksRunThere()
    {
        var outcomes = Outcomes(() =>
        {
            var (source, thread) = (new CancellationTokenSource(), 0);
            source.Token.Register(() => thread = Environment.CurrentManagedThreadId);
            var telling = source.CancelAsync();
            var requested = source.IsCancellationRequested;
            telling.Wait();
            return $"{requested} {thread == Environment.CurrentManagedThreadId}";
        });

        outcomes.Should().BeEquivalentTo("True False");
    }
}
