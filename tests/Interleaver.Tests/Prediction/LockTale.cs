using Interleaver.Detection;
using Interleaver.Events;

namespace Interleaver.Tests.Prediction;

/// <summary>
/// Tells the orders of locks a tale of one line: <c>0 starts 1; 0 takes A; 0 takes B; 0 gives B; 0 gives A; 0 joins 1</c>. The
/// site of a sentence is its number, from 1, unless it says another: <c>1 takes B @2</c>. <c>anew</c> begins another interleaving.
/// </summary>
internal static class LockTale
{
    /// <summary>The rings, each as the sites at which the inner locks are taken.</summary>
    public static List<string> Rings(string tale) => [.. Told(tale).Rings().Select(ring => string.Join(' ', ring.Select(order => order.Site)))];

    /// <summary>What was made of the tale.</summary>
    public static LockOrders Told(string tale)
    {
        var orders = new LockOrders();
        var locks = new Dictionary<string, Lock>();
        orders.OnBegin();
        var number = 0;
        foreach (var sentence in tale.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = sentence.Split(' ');
            number++;
            if (words is ["anew"])
            {
                orders.OnBegin();
                continue;
            }

            var (thread, verb, what) = (int.Parse(words[0]), words[1], words[2]);
            var other = verb is "starts" or "joins" ? int.Parse(what) : -1;
            var target = other >= 0 ? null : locks.TryGetValue(what, out var known) ? known : locks[what] = new Lock();
            var site = words.Length > 3 ? int.Parse(words[3].TrimStart('@')) : number;
            orders.OnEvent(new Event(KindOf(verb), thread, target, site, other));
        }

        return orders;
    }

    private static EventKind KindOf(string verb) => verb switch
    {
        "starts" => EventKind.ThreadStarted,
        "joins" => EventKind.ThreadJoined,
        "takes" => EventKind.Acquired,
        "gives" => EventKind.Released,
        _ => throw new FormatException(verb),
    };

    private sealed class Lock() : SyncObject("lock")
    {
        public override bool IsLock => true;
    }
}
