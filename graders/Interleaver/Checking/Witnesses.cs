using System.Runtime.CompilerServices;
using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>What a scenario wants to see at least once, and whether it was seen, over all interleavings of an exploration.</summary>
internal sealed class Witnesses
{
    private static readonly ConditionalWeakTable<Scheduler, Witnesses> All = [];
    private readonly List<string> order = [];
    private readonly HashSet<string> seen = [];

    public static Witnesses Of(Scheduler scheduler) => All.GetOrCreateValue(scheduler);

    /// <summary>The first thing that was asked for and never seen.</summary>
    public string? Missing => order.FirstOrDefault(what => !seen.Contains(what));

    public void Note(string what, bool now)
    {
        if (!order.Contains(what))
        {
            order.Add(what);
        }

        if (now)
        {
            seen.Add(what);
        }
    }
}
