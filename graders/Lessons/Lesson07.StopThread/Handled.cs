using Interleaver.Checking;

namespace Lessons.Lesson07;

/// <summary>The work of a queue's worker: it takes its time for each item, and remembers which ones it has seen.</summary>
/// <param name="stop">The token of the worker.</param>
/// <param name="takes">How long one item takes, in virtual time.</param>
/// <remarks>Atomic operations only, so that a thread that is not waited for is called that, and no data race in a check.</remarks>
internal sealed class Handled(CancellationToken stop, TimeSpan takes = default)
{
    private readonly Thread _maker = Thread.CurrentThread;
    private string _begun = "";
    private int _inHand;
    private long _lastBegan;

    /// <summary>The items that were begun, in order, with blanks between them.</summary>
    public string Begun => Volatile.Read(ref _begun);

    /// <summary>Whether an item is in hand, or was left in the middle.</summary>
    public bool IsInHand => Volatile.Read(ref _inHand) != 0;

    /// <summary>When the last item was begun, since the interleaving began.</summary>
    public TimeSpan LastBegan => TimeSpan.FromTicks(Volatile.Read(ref _lastBegan));

    /// <summary>Handles an item.</summary>
    public void Run(string item)
    {
        Scenario.Require(item is not null, VerdictKind.WrongResult, "the worker handled an item that nobody had posted: null");
        Scenario.Require(Thread.CurrentThread != _maker, VerdictKind.RanOnCallersThread,
            "an item was handled on the very thread that made the worker");
        var before = Begun;
        Scenario.Require(before.Length == 0 || takes == TimeSpan.Zero || !stop.IsCancellationRequested, VerdictKind.TooSlowToStop,
            $"the token was cancelled while item {before.Split(' ').Length} was in hand, and after it another one was begun");
        Volatile.Write(ref _lastBegan, Scenario.Now.Ticks);
        Volatile.Write(ref _begun, before.Length == 0 ? item! : $"{before} {item}");
        Interlocked.Increment(ref _inHand);
        if (takes > TimeSpan.Zero)
        {
            Thread.Sleep(takes);
        }

        Interlocked.Decrement(ref _inHand);
    }

    /// <summary>These items were begun so far, and no others.</summary>
    public void RequireBegun(string items, string rule) =>
        Scenario.Require(Begun == items, VerdictKind.WrongResult,
            $"handled were {(Begun.Length == 0 ? "no items" : Begun)} instead of {(items.Length == 0 ? "none" : items)}: {rule}");
}
