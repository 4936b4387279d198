using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Waits that a token ends, against whatever else could end them.</summary>
public class CancelledWaitTests
{
    private const string Cancelled = nameof(OperationCanceledException);

    [Test]
    public void APermitIsTakenOrTheWaitIsCancelledAndNoPermitIsLost()
    {
        var outcomes = Outcomes(() =>
        {
            var (semaphore, source, result) = (new SemaphoreSlim(0), new CancellationTokenSource(), "");
            var token = source.Token;
            Together(() => result = Try(() => semaphore.Wait(token)), () => semaphore.Release(), source.Cancel);
            return $"{result} {semaphore.CurrentCount}";
        });

        outcomes.Should().BeEquivalentTo("done 0", $"{Cancelled} 1");
    }

    [Test]
    public void OneRequestEndsTheWaitsOfAll()
    {
        var outcomes = Outcomes(() =>
        {
            var (semaphore, source, results) = (new SemaphoreSlim(0), new CancellationTokenSource(), new string[2]);
            var token = source.Token;
            Together(
                () => results[0] = Try(() => semaphore.Wait(token)), () => results[1] = Try(() => semaphore.Wait(token)), source.Cancel);
            return string.Join(" ", results);
        });

        outcomes.Should().BeEquivalentTo($"{Cancelled} {Cancelled}");
    }

    [Test]
    public void AfterTheRequestAPermitMayStillBeTakenByWhoLookedBefore()
    {
        var outcomes = Outcomes(() =>
        {
            var (semaphore, source, after, taken) = (new SemaphoreSlim(1), new CancellationTokenSource(), false, "");
            var token = source.Token;
            Together(
                () =>
                {
                    source.Cancel();
                    Step();
                    after = true;
                },
                () => taken = Try(() =>
                {
                    semaphore.Wait(token);
                    return after ? "taken after" : "taken";
                }));
            return taken;
        });

        outcomes.Should().BeEquivalentTo("taken", "taken after", Cancelled);
    }

    [Test]
    public void TheWaitIsNamedByWhatItWaitsForAndEndsWithNothingElse()
    {
        Outcomes(() =>
        {
            new SemaphoreSlim(0).Wait(new CancellationTokenSource().Token);
            return "";
        }).Should().BeEquivalentTo(Deadlock);

        Explored.All(() =>
        {
            new SemaphoreSlim(0).Wait(new CancellationTokenSource().Token);
            return "";
        }).Outcomes.Should().Equal("deadlock: main waits for the semaphore");
    }

    [Test]
    public void TimeRequestAndInterruptEndAWaitEachAtItsTime()
    {
        var outcomes = Outcomes(() =>
        {
            var (semaphore, late) = (new SemaphoreSlim(0), new CancellationTokenSource(200));
            var soon = new CancellationTokenSource(20);
            var results = new List<string>
            {
                Try(() => semaphore.Wait(30, soon.Token)) + Now,
                Try(() => semaphore.Wait(30, late.Token)) + Now,
                Try(() => semaphore.Wait(30, CancellationToken.None)) + Now,
            };
            var interrupted = new Thread(() => results.Add(Try(() => semaphore.Wait(late.Token)) + Now));
            interrupted.Start();
            Thread.Sleep(10);
            interrupted.Interrupt();
            interrupted.Join();
            results.Add(Try(() => semaphore.Wait(late.Token)) + Now);
            return string.Join(" ", results);
        });

        outcomes.Should().BeEquivalentTo($"{Cancelled}20 False50 False80 ThreadInterruptedException90 {Cancelled}200");
    }

    [Test]
    public void WhenTimeAndRequestComeTogetherEitherMayBeFirst()
    {
        var outcomes = BoundedOutcomes(
            () =>
            {
                var (semaphore, source) = (new SemaphoreSlim(0), new CancellationTokenSource());
                var canceller = new Thread(() =>
                {
                    Thread.Sleep(10);
                    source.Cancel();
                });
                canceller.Start();
                var result = Try(() => semaphore.Wait(10, source.Token));
                canceller.Join();
                return result;
            },
            adversarialTime: true);

        outcomes.Should().BeEquivalentTo("False", Cancelled);
    }

    [Test]
    public void AnEventIsSeenOrTheWaitIsCancelled()
    {
        var outcomes = Outcomes(() =>
        {
            var (open, source, variable) = (new ManualResetEventSlim(), new CancellationTokenSource(), new Variable());
            var (token, result) = (source.Token, "");
            Together(
                () =>
                {
                    result = Try(() => open.Wait(token));
                    variable.Read();
                },
                () =>
                {
                    variable.Write();
                    open.Set();
                    source.Cancel();
                });
            return result;
        });

        outcomes.Should().BeEquivalentTo("done", Cancelled);
    }

    [Test]
    public void ACountdownIsSeenOrTheWaitIsCancelled()
    {
        var outcomes = Outcomes(() =>
        {
            var (countdown, source, result) = (new CountdownEvent(1), new CancellationTokenSource(), "");
            var token = source.Token;
            Together(() => result = Try(() => countdown.Wait(token)), () => countdown.Signal(), source.Cancel);
            return result;
        });

        outcomes.Should().BeEquivalentTo("done", Cancelled);
    }

    [Test]
    public void ABarrierIsPassedByBothOrByNone()
    {
        var outcomes = Outcomes(() =>
        {
            var (barrier, source, results) = (new Barrier(2), new CancellationTokenSource(), new string[2]);
            var token = source.Token;
            Together(
                () => results[0] = Try(() => barrier.SignalAndWait(token)),
                () => results[1] = Try(() => barrier.SignalAndWait(token)),
                source.Cancel);
            return $"{string.Join(" ", results)} {barrier.ParticipantsRemaining} {barrier.CurrentPhaseNumber}";
        });

        outcomes.Should().BeEquivalentTo("done done 2 1", $"{Cancelled} {Cancelled} 2 0");
    }

    [Test]
    public void ABarrierThatIsFullLetsNobodyStepBack()
    {
        var outcomes = Outcomes(() =>
        {
            var source = new CancellationTokenSource();
            var (token, results) = (source.Token, new string[2]);
            var barrier = new Barrier(2, _ => source.Cancel());
            Together(
                () => results[0] = Try(() => barrier.SignalAndWait(token)), () => results[1] = Try(() => barrier.SignalAndWait(token)));
            return string.Join(" ", results);
        });

        outcomes.Should().BeEquivalentTo("done done");
    }
}
