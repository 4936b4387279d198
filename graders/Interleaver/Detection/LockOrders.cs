using Interleaver.Events;

namespace Interleaver.Detection;

/// <summary>
/// In which orders threads take locks, and the rings among these orders: deadlocks that did not happen in this interleaving
/// but may in another (GoodLock, Havelund, SPIN 2000). No ring is a single thread's own, none has a gate (a lock that two of
/// its threads hold both), and none is of sections that the starts and joins of threads keep apart. Time-outs, conditions in
/// the program and other waits may still rule a ring out: it is a place to look at, no evidence.
/// </summary>
public sealed class LockOrders
{
    private const int MostOrders = 400;
    private const int LongestRing = 6;
    private readonly List<LockOrder> orders = [];
    private readonly List<List<SyncObject>> held = [];
    private readonly List<VectorClock> pasts = [];
    private readonly Dictionary<(int Thread, int Site), int> taken = [];

    /// <summary>Forgets everything; thread 0 exists.</summary>
    public void OnBegin()
    {
        orders.Clear();
        held.Clear();
        pasts.Clear();
        taken.Clear();
        AddThread(new VectorClock());
    }

    /// <summary>Takes note of locks taken and given back, of starts and joins.</summary>
    public void OnEvent(in Event e)
    {
        switch (e.Kind)
        {
            case EventKind.ThreadStarted:
                AddThread(pasts[e.Thread]);
                pasts[e.Thread] = Copy(pasts[e.Thread]);
                pasts[e.Thread][e.Thread]++;
                break;
            case EventKind.StartedByClock:
                AddThread(new VectorClock());
                break;
            case EventKind.ThreadJoined:
                pasts[e.Thread] = Copy(pasts[e.Thread]);
                pasts[e.Thread].Join(pasts[e.Other]);
                break;
            case EventKind.Acquired when e.Target!.IsLock:
                Take(e.Thread, e.Target, e.Site);
                break;
            case EventKind.Released when e.Target!.IsLock:
                held[e.Thread].Remove(e.Target);
                break;
        }
    }

    /// <summary>The rings of this interleaving, each once, in the order in which their first locks were taken.</summary>
    public IEnumerable<IReadOnlyList<LockOrder>> Rings() => orders.SelectMany((_, first) => Rings([first]));

    private void Take(int thread, SyncObject target, int site)
    {
        var occurrence = taken.GetValueOrDefault((thread, site));
        taken[(thread, site)] = occurrence + 1;
        var mine = held[thread];
        foreach (var outer in mine)
        {
            if (orders.Count < MostOrders && !orders.Exists(order => order.Thread == thread && order.Outer == outer && order.Inner == target
                && order.Site == site && order.Past == pasts[thread] && order.Held.SequenceEqual(mine)))
            {
                orders.Add(new LockOrder(thread, outer, target, site, occurrence) { Held = [.. mine], Past = pasts[thread] });
            }
        }

        mine.Add(target);
    }

    // All rings that go on from the path. The order that was seen first stands first, so that no ring is found twice.
    private IEnumerable<IReadOnlyList<LockOrder>> Rings(IReadOnlyList<int> path)
    {
        var (first, last) = (orders[path[0]], orders[path[^1]]);
        for (var next = path[0] + 1; next < orders.Count && path.Count < LongestRing; next++)
        {
            if (orders[next].Outer != last.Inner || !path.All(other => orders[other].CanOverlap(orders[next])))
            {
                continue;
            }

            int[] longer = [.. path, next];
            if (orders[next].Inner == first.Outer)
            {
                yield return [.. longer.Select(index => orders[index])];
                continue;
            }

            foreach (var ring in Rings(longer))
            {
                yield return ring;
            }
        }
    }

    private void AddThread(VectorClock parent)
    {
        var past = Copy(parent);
        past[pasts.Count] = 1;
        pasts.Add(past);
        held.Add([]);
    }

    private static VectorClock Copy(VectorClock clock)
    {
        var copy = new VectorClock();
        copy.Set(clock);
        return copy;
    }
}
