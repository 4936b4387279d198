namespace Interleaver.Tests.HandOvers;

/// <summary>Channels: an item, the room that one leaves, and the end.</summary>
internal static class OfChannels
{
    private static readonly string[] Puts =
    [
        "it.Writer.TryWrite(7);", "it.Writer.WriteAsync(7).AsTask().Wait();",
    ];

    private static readonly string[] Looks =
    [
        "it.Reader.TryRead(out _)", "it.Reader.ReadAsync().AsTask().Result == 7", "it.Reader.WaitToReadAsync().AsTask().Result", "it.Reader.TryPeek(out _)", "it.Reader.Count == 1",
        "it.Reader.ReadAllAsync().GetAsyncEnumerator().MoveNextAsync().AsTask().Result",
    ];

    private static readonly string[] Ends = ["it.Writer.Complete();", "it.Writer.TryComplete();"];

    private static readonly string[] LooksAtTheEnd =
    [
        "it.Reader.Completion.IsCompleted", "Done(it.Reader.Completion.Wait)", "!it.Reader.WaitToReadAsync().AsTask().Result", "!it.Writer.WaitToWriteAsync().AsTask().Result",
        "!it.Writer.TryWrite(1)", "Fails(() => it.Reader.ReadAsync().AsTask().Wait())", "Fails(() => it.Writer.WriteAsync(1).AsTask().Wait())",
        "!it.Reader.ReadAllAsync().GetAsyncEnumerator().MoveNextAsync().AsTask().Result",
    ];

    private static readonly string[] Makes = ["Channel.CreateUnbounded<int>()", "Channel.CreateBounded<int>(2)", "Channel.CreateUnboundedPrioritized<int>()"];

    private static readonly string[] Takes = ["it.Reader.TryRead(out _);", "it.Reader.ReadAsync().AsTask().Wait();"];

    private static readonly string[] LooksAtRoom =
        ["it.Writer.WriteAsync(8).AsTask().ContinueWith(_ => 1).Result == 1", "it.Writer.TryWrite(8)", "it.Writer.WaitToWriteAsync().AsTask().Result",];

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        .. Makes.SelectMany(make => Puts.SelectMany(put => Looks.Select(look => new HandOver($"var it = {make};", put, look)))),
        .. Makes.SelectMany(make => Ends.SelectMany(end => LooksAtTheEnd.Select(look => new HandOver($"var it = {make};", end, look)))),
        .. Takes.SelectMany(take => LooksAtRoom.Select(look => new HandOver("var it = Channel.CreateBounded<int>(1); it.Writer.TryWrite(7);", take, look))),

        .. Makes.Select(make => new HandOver($"var it = {make};", "it.Writer.TryComplete();", "!it.Writer.TryComplete()")),
        .. Makes.Select(make => new HandOver($"var it = {make};", "it.Writer.TryComplete();", "Fails(() => it.Writer.Complete())")),

        // No item is kept where there is no room: the two meet.
        new("var it = Channel.CreateBounded<int>(0);", "it.Writer.WriteAsync(7).AsTask().Wait();", "it.Reader.ReadAsync().AsTask().Result == 7"),
        new("var it = Channel.CreateBounded<int>(0);", "it.Reader.ReadAsync().AsTask().Wait();", "Done(it.Writer.WriteAsync(7).AsTask().Wait)"),
    ];
}
