using Interleaver.Events;
using Interleaver.Tracing;

namespace Reports.Gathering;

/// <summary>Which locks each thread holds and what it waits for, kept up to date step by step.</summary>
internal sealed class Holdings
{
    private readonly Dictionary<int, List<SyncObject>> held = [];
    private readonly Dictionary<int, SyncObject> wanted = [];

    /// <summary>Takes in one step.</summary>
    public void Follow(TraceStep step)
    {
        if (step.Event is not { } e)
        {
            return;
        }

        if (e.Kind != EventKind.Blocked)
        {
            wanted.Remove(step.Thread);
        }

        switch (e.Kind)
        {
            case EventKind.Blocked when e.Target is { } target:
                wanted[step.Thread] = target;
                break;
            case EventKind.Acquired when e.Target is { IsLock: true } taken:
                HeldBy(step.Thread).Add(taken);
                break;
            case EventKind.Released when e.Target is { IsLock: true } given:
                GiveBack(HeldBy(step.Thread), given);
                break;
        }
    }

    /// <summary>The locks that a thread holds, in the order in which it took them.</summary>
    public IReadOnlyList<string> Of(int thread) => [.. HeldBy(thread).Distinct().Select(target => target.ShortName)];

    /// <summary>What a thread waits for; empty when it can go on.</summary>
    public string WantedBy(int thread) => wanted.TryGetValue(thread, out var target) ? target.ShortName : "";

    // A lock may be held several times over by the same thread.
    private static void GiveBack(List<SyncObject> locks, SyncObject given)
    {
        var last = locks.LastIndexOf(given);
        if (last >= 0)
        {
            locks.RemoveAt(last);
        }
    }

    private List<SyncObject> HeldBy(int thread)
    {
        if (!held.TryGetValue(thread, out var locks))
        {
            held.Add(thread, locks = []);
        }

        return locks;
    }
}
