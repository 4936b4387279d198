using Interleaver.Detection;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>Turns blocked threads into evidence.</summary>
internal static class Deadlocks
{
    public static Evidence Explain(IReadOnlyList<BlockedThread> blocked, IReadOnlyList<ControlledThread> threads)
    {
        var explained = DeadlockExplainer.Explain(blocked, id => id < threads.Count && threads[id].HasEnded);
        var kind = explained.Cause switch
        {
            DeadlockCause.Cycle => VerdictKind.Deadlock,
            DeadlockCause.HeldByEndedThread => VerdictKind.NeverReleased,
            _ => VerdictKind.LostWakeUp,
        };
        return new Evidence.Blockage(kind, [.. explained.Threads.Select(thread => Describe(thread, Name))]);

        string Name(int id) => id < threads.Count ? threads[id].DisplayName : blocked.First(waiting => waiting.Id == id).Name;
    }

    private static Evidence.Waiting Describe(BlockedThread blocked, Func<int, string> nameOf)
    {
        var target = blocked.WaitsFor;
        var name = blocked.Joins == blocked.Id ? "its own end" : blocked.Joins >= 0 ? $"the end of {nameOf(blocked.Joins)}" : $"the {target}";
        var holder = target.Holder >= 0 && blocked.Joins < 0 ? nameOf(target.Holder) : null;
        return new Evidence.Waiting(
            blocked.Name, name, Places.Get(blocked.Site), holder, holder is null ? null : Places.Get(target.HolderSite));
    }
}
