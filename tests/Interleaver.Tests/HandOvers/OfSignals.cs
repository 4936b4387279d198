namespace Interleaver.Tests.HandOvers;

/// <summary>Events, counts and meetings: what waits for them, and what asks whether they have come.</summary>
internal static class OfSignals
{
    private static readonly string[] Handles =
    [
        "new AutoResetEvent(false)", "new ManualResetEvent(false)", "new EventWaitHandle(false, EventResetMode.AutoReset)",
        "new EventWaitHandle(false, EventResetMode.ManualReset)",
    ];

    private static readonly string[] WaysToWait =
    [
        "it.WaitOne()", "it.WaitOne(0)", "it.WaitOne(5)", "WaitHandle.WaitAny([it, new ManualResetEvent(false)]) == 0",
        "WaitHandle.WaitAny([new ManualResetEvent(false), it], 0) == 1", "WaitHandle.WaitAll([it, new ManualResetEvent(true)])",
        "WaitHandle.SignalAndWait(new ManualResetEvent(false), it)",
    ];

    private static readonly string[] LooksAtAnEvent =
        ["it.IsSet", "Done(it.Wait)", "it.Wait(0)", "it.Wait(5)", "it.Wait(5, new CancellationTokenSource().Token)", "it.WaitHandle.WaitOne()", "it.WaitHandle.WaitOne(0)"];

    private static readonly string[] LooksAtACount = [.. LooksAtAnEvent, "it.CurrentCount == 0"];

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        .. Handles.SelectMany(handle => WaysToWait.Select(wait => new HandOver($"var it = {handle};", "it.Set();", wait))),
        .. WaysToWait.Select(wait => new HandOver("var it = new Semaphore(0, 1);", "it.Release();", wait)),
        .. LooksAtAnEvent.Select(look => new HandOver("var it = new ManualResetEventSlim();", "it.Set();", look)),
        .. LooksAtACount.Select(look => new HandOver("var it = new CountdownEvent(1);", "it.Signal();", look)),
        .. LooksAtACount.Select(look => new HandOver("var it = new CountdownEvent(2);", "it.Signal(2);", look)),
        new("var it = new CountdownEvent(2);", "it.Signal();", "it.CurrentCount == 1"),
        new("var it = new CountdownEvent(1);", "it.AddCount();", "it.CurrentCount == 2"),
        new("var it = new CountdownEvent(1);", "it.Reset(3);", "it.InitialCount == 3 && it.CurrentCount == 3"),
        new("var it = new CountdownEvent(1);", "it.Signal();", "!it.TryAddCount()"),
        new("var it = new SemaphoreSlim(0);", "it.Release();", "Done(it.Wait)"),
        new("var it = new SemaphoreSlim(0);", "it.Release();", "it.Wait(0)"),
        new("var it = new SemaphoreSlim(0);", "it.Release();", "it.Wait(5)"),
        new("var it = new SemaphoreSlim(0);", "it.Release();", "it.WaitAsync(5).Result"),
        new("var it = new SemaphoreSlim(0);", "it.Release();", "it.WaitAsync(0).Result"),

        // Two meet; or one sees how many have come.
        new("var it = new Barrier(2);", "it.SignalAndWait();", "Done(it.SignalAndWait)"),
        new("var it = new Barrier(2);", "it.SignalAndWait(5);", "it.SignalAndWait(5)"),
        new("var it = new Barrier(1);", "it.SignalAndWait();", "it.CurrentPhaseNumber == 1"),
        new("var it = new Barrier(1);", "it.AddParticipant();", "it.ParticipantCount == 2"),
        new("var it = new Barrier(2);", "it.RemoveParticipant();", "it.ParticipantsRemaining == 1"),
        new("var it = new Barrier(2);", "it.RemoveParticipant();", "Done(it.SignalAndWait)"),
        new("var met = 0; var it = new Barrier(2, _ => met = word);", "it.SignalAndWait();", "Done(it.SignalAndWait) && met == 1 | true"),
        new("var met = 0; var it = new Barrier(1, _ => met = word);", "it.SignalAndWait(5);", "it.AddParticipant() == 1 && met == 1 | true"),
    ];
}
