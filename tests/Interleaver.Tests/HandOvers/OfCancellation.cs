namespace Interleaver.Tests.HandOvers;

/// <summary>A request to stop: ways to make it, and ways to see it.</summary>
internal static class OfCancellation
{
    private const string Made = "var it = new CancellationTokenSource(); var token = it.Token;";

    private static readonly string[] Requests = ["it.Cancel();", "it.Cancel(true);", "it.CancelAsync().Wait();", "it.CancelAfter(0);"];

    private static readonly string[] Looks =
    [
        "it.IsCancellationRequested", "token.IsCancellationRequested", "Fails(token.ThrowIfCancellationRequested)", "token.WaitHandle.WaitOne()",
        "token.WaitHandle.WaitOne(0)", "Fails(() => new SemaphoreSlim(0).Wait(token))", "Fails(() => new ManualResetEventSlim().Wait(token))",
        "Fails(() => Task.Delay(-1, token).Wait())", "Fails(() => new TaskCompletionSource().Task.Wait(token))",
        "Fails(() => new BlockingCollection<int>().Take(token))", "Task.FromCanceled(new CancellationToken(true)).IsCanceled && token.IsCancellationRequested",
        "CancellationTokenSource.CreateLinkedTokenSource(token).IsCancellationRequested",
        "Fails(() => Channel.CreateUnbounded<int>().Reader.ReadAsync(token).AsTask().Wait())",
        "Fails(() => new CountdownEvent(1).Wait(token))", "Fails(() => new Barrier(2).SignalAndWait(token))",
        "Fails(() => new SemaphoreSlim(0).WaitAsync(token).Wait())",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        .. Requests.SelectMany(request => Looks.Select(look => new HandOver(Made, request, look))),

        // Those who are told.
        new(Made + " var told = new ManualResetEventSlim(); token.Register(told.Set);", "it.Cancel();", "Done(told.Wait)"),
        new(Made + " var told = new ManualResetEventSlim(); token.UnsafeRegister(_ => told.Set(), null);", "it.Cancel();", "told.IsSet"),
        new(Made + " var linked = CancellationTokenSource.CreateLinkedTokenSource(token);", "it.Cancel();", "linked.IsCancellationRequested"),
        new(Made + " var linked = CancellationTokenSource.CreateLinkedTokenSource(token);", "it.Cancel();", "linked.Token.WaitHandle.WaitOne()"),
    ];
}
