using Interleaver.Events;

namespace Interleaver.Tests.Races;

/// <summary>
/// Happens-before by its definition: every event is a node, every edge is written down, and one event is before another when
/// a path leads there. Slow and plain, for comparison.
/// </summary>
internal sealed class Naive
{
    private readonly List<Happening> all = [];
    private readonly List<HashSet<int>> before = [];

    /// <summary>The accesses that collide: numbers of the two, earlier first, with the location.</summary>
    public List<(int Earlier, int Later, int Location)> Races { get; } = [];

    /// <summary>Adds what happens next. Only what comes earlier in the list can be before it.</summary>
    public void Add(Happening next)
    {
        var number = all.Count;
        var past = new HashSet<int>();
        for (var i = 0; i < number; i++)
        {
            if (HasEdge(i, next))
            {
                past.Add(i);
                past.UnionWith(before[i]);
            }
        }

        for (var i = 0; i < number; i++)
        {
            if (!past.Contains(i) && Collide(all[i], next))
            {
                Races.Add((i, number, next.Location));
            }
        }

        all.Add(next);
        before.Add(past);
    }

    private bool HasEdge(int i, in Happening next)
    {
        var earlier = all[i];
        if (earlier.Thread == next.Thread)
        {
            return true;
        }

        if (earlier.Kind == EventKind.ThreadStarted && earlier.Other == next.Thread)
        {
            return true;
        }

        // A thread that did nothing at all still hands on what came before its start.
        if (next.Kind == EventKind.ThreadJoined && (next.Other == earlier.Thread || (earlier.Kind == EventKind.ThreadStarted && earlier.Other == next.Other)))
        {
            return true;
        }

        var gives = earlier.Kind is EventKind.Released or EventKind.Published or EventKind.Exchanged;
        var takes = next.Kind is EventKind.Acquired or EventKind.Observed or EventKind.Exchanged;
        return gives && takes && earlier.Object == next.Object && !IsReplaced(i, next.Object);
    }

    // A volatile store hides what was handed over before.
    private bool IsReplaced(int i, int target) =>
        all.Skip(i + 1).Any(later => later.Kind == EventKind.Published && later.Object == target);

    private static bool Collide(in Happening a, in Happening b)
    {
        if (a.Access is not { } first || b.Access is not { } second || a.Location != b.Location || a.Thread == b.Thread)
        {
            return false;
        }

        var writes = first is AccessKind.Write or AccessKind.AtomicWrite || second is AccessKind.Write or AccessKind.AtomicWrite;
        var plain = first is AccessKind.Read or AccessKind.Write || second is AccessKind.Read or AccessKind.Write;
        return writes && plain;
    }
}

/// <summary>One event, or one access.</summary>
internal readonly record struct Happening(int Thread, EventKind? Kind, AccessKind? Access, int Object, int Location, int Other);
