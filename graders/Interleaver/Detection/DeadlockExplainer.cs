using Interleaver.Events;

namespace Interleaver.Detection;

/// <summary>Why nobody can go on.</summary>
public enum DeadlockCause
{
    /// <summary>Threads wait for one another in a ring, or one waits for what it holds itself.</summary>
    Cycle,

    /// <summary>What is waited for was taken by a thread that has ended without giving it back.</summary>
    HeldByEndedThread,

    /// <summary>What is waited for is a signal that nobody is left to give.</summary>
    NoSignal,
}

/// <summary>The cause, and the threads that show it: the ring, or the end of the chain; the rest only wait for these, and are shown if the end is no code of the learner's.</summary>
public sealed record DeadlockExplanation(DeadlockCause Cause, IReadOnlyList<BlockedThread> Threads);

/// <summary>Follows the wait-for edges: from a thread to the holder of what it wants, or to the thread that it joins.</summary>
public static class DeadlockExplainer
{
    /// <summary>Explains a state in which every thread in <paramref name="blocked"/> waits and nobody else runs.</summary>
    public static DeadlockExplanation Explain(IReadOnlyList<BlockedThread> blocked, Func<int, bool> hasEnded)
    {
        var byId = blocked.ToDictionary(thread => thread.Id);
        DeadlockExplanation? best = null;
        foreach (var start in blocked)
        {
            var found = Follow(start, byId, hasEnded);
            if (best is null || found.Cause < best.Cause)
            {
                best = found;
            }
        }

        return best ?? new DeadlockExplanation(DeadlockCause.NoSignal, []);
    }

    private static DeadlockExplanation Follow(BlockedThread start, Dictionary<int, BlockedThread> byId, Func<int, bool> hasEnded)
    {
        var path = new List<BlockedThread>();
        var current = start;
        while (true)
        {
            var seen = path.FindIndex(thread => thread.Id == current.Id);
            if (seen >= 0)
            {
                return new DeadlockExplanation(DeadlockCause.Cycle, path[seen..]);
            }

            path.Add(current);
            var next = current.Joins >= 0 ? current.Joins : current.WaitsFor.Holder;
            if (next < 0)
            {
                return new DeadlockExplanation(DeadlockCause.NoSignal, Shown(path));
            }

            if (!byId.TryGetValue(next, out var holder))
            {
                return new DeadlockExplanation(hasEnded(next) ? DeadlockCause.HeldByEndedThread : DeadlockCause.NoSignal, Shown(path));
            }

            current = holder;
        }
    }

    // The end of the chain tells it. But a thread that waits in the check's own code tells a learner nothing: there, whoever keeps
    // it waiting by waiting for it has to be shown as well.
    private static IReadOnlyList<BlockedThread> Shown(List<BlockedThread> path) =>
        Places.Get(path[^1].Site).IsLearners ? [path[^1]] : path;
}
