namespace Interleaver.Models.Tests;

/// <summary>Tasks and loops against a request that comes at any time.</summary>
public class CancelledTaskTests
{
    private const string Cancelled = "OperationCanceledException: The operation was canceled.";

    [Test]
    public void ATaskIsCancelledBeforeItBeginsOrRunsToItsEnd()
    {
        var explored = Explored.All(() =>
        {
            var (source, ran) = (new CancellationTokenSource(), false);
            var task = Task.Run(() => { ran = true; }, source.Token);
            source.Cancel();
            Told.Outcome(() => task.Wait(-1));
            return $"{task.Status} {ran}";
        });
        explored.Outcomes.Should().Equal("Canceled False", "RanToCompletion True");
    }

    [Test]
    public void ATaskThatIsCreatedIsCancelledWhereCancelIsCalledOrRuns()
    {
        var explored = Explored.All(() =>
        {
            var (source, ran) = (new CancellationTokenSource(), false);
            var task = new Task(() => { ran = true; }, source.Token);
            var other = Task.Run(source.Cancel);
            var started = Told.Outcome(() => { task.Start(); return "started"; });
            other.Wait();
            Told.Outcome(() => task.Wait(-1));
            return $"{task.Status} {ran} {started[..7]}";
        });
        explored.Outcomes.Should().Equal("Canceled False Invalid", "Canceled False started", "RanToCompletion True started");
    }

    [Test]
    public void AContinuationIsCancelledWhileItWaitsOrRuns()
    {
        var explored = Explored.All(() =>
        {
            var (source, promise, ran) = (new CancellationTokenSource(), new TaskCompletionSource(), false);
            var next = promise.Task.ContinueWith(_ => { ran = true; }, source.Token);
            var other = Task.Run(source.Cancel);
            promise.SetResult();
            Told.Outcome(() => next.Wait(-1));
            other.Wait();
            return $"{next.Status} {ran}";
        });
        explored.Outcomes.Should().Equal("Canceled False", "RanToCompletion True");
    }

    [Test]
    public void CancelReturnsWhenWhatWaitsToFollowIsCancelled()
    {
        var explored = Explored.All(() =>
        {
            var source = new CancellationTokenSource();
            var next = new TaskCompletionSource().Task.ContinueWith(_ => { }, source.Token);
            source.Cancel();
            return next.Status;
        });
        explored.Outcomes.Should().Equal("Canceled");
    }

    [Test]
    public void TheEndIsSeenOrTheWaitIsCancelled()
    {
        var explored = Explored.All(() =>
        {
            var (source, promise) = (new CancellationTokenSource(), new TaskCompletionSource<int>());
            var keeping = Task.Run(() => promise.SetResult(1));
            var cancelling = Task.Run(source.Cancel);
            var seen = Told.Outcome(() => { promise.Task.Wait(source.Token); return promise.Task.Result; });
            Task.WaitAll(keeping, cancelling);
            return seen;
        });
        explored.Outcomes.Should().Equal("1", Cancelled);
    }

    [Test]
    public void WaitsForSeveralAreCancelledToo()
    {
        var explored = Explored.All(() =>
        {
            var (source, never) = (new CancellationTokenSource(), new TaskCompletionSource().Task);
            var cancelling = Task.Run(source.Cancel);
            var all = Told.Outcome(() => { Task.WaitAll([Task.CompletedTask, never], source.Token); return "all"; });
            var any = Told.Outcome(() => Task.WaitAny([never, never], source.Token));
            cancelling.Wait();
            return $"{all} {any}";
        });
        explored.Outcomes.Should().Equal($"{Cancelled} {Cancelled}");
    }

    [Test]
    public void ADelayEndsByItsTimeOrByTheRequest()
    {
        var explored = Explored.All(() =>
        {
            var (soon, late) = (new CancellationTokenSource(10), new CancellationTokenSource(30));
            var (cut, whole) = (Task.Delay(20, soon.Token), Task.Delay(20, late.Token));
            Told.Outcome(() => cut.Wait(-1));
            var first = Exploring.Now;
            whole.Wait();
            var second = Exploring.Now;
            late.Token.WaitHandle.WaitOne();
            return $"{cut.Status} {first} {whole.Status} {second} {Exploring.Now}";
        });
        explored.Outcomes.Should().Equal("Canceled 10 RanToCompletion 20 30");
    }

    [Test]
    public void ALoopStopsBetweenTwoOfItsIterations()
    {
        var explored = Explored.Bounded(() =>
        {
            var (source, ran) = (new CancellationTokenSource(), 0);
            var cancelling = Task.Run(source.Cancel);
            var options = new ParallelOptions { CancellationToken = source.Token, MaxDegreeOfParallelism = 1 };
            var end = Told.Outcome(() => Parallel.For(0, 2, options, _ => ran++).IsCompleted);
            cancelling.Wait();
            return $"{ran} {end}";
        });
        explored.Outcomes.Should().Equal($"0 {Cancelled}", $"1 {Cancelled}", $"2 {Cancelled}", "2 True");
    }

    [Test]
    public void WhatWasDoneBeforeTheRequestIsSeenByWhomItStops()
    {
        var explored = Explored.All(() =>
        {
            var (source, shared, gate) = (new CancellationTokenSource(), new Shared(), new SemaphoreSlim(0));
            var task = Task.Run(() => Told.Outcome(() => { gate.Wait(source.Token); return "permit"; }) + shared.Value);
            shared.Value = 1;
            source.Cancel();
            return task.Result;
        });
        explored.Outcomes.Should().Equal($"{Cancelled}1");
    }
}
