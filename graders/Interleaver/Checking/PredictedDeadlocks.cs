using Interleaver.Detection;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Checking;

/// <summary>
/// Rings of lock orders that some interleaving showed and none ran into. Each is a way to steer, never a verdict: what the
/// orders foretell may be impossible for a reason that they do not show, and right code must not fail. A ring that can be
/// steered into is an ordinary deadlock, with its schedule.
/// </summary>
internal sealed class PredictedDeadlocks
{
    private const int Most = 8;
    private readonly HashSet<string> known = [];
    private readonly List<IReadOnlyList<LockStop>> rings = [];

    /// <summary>Where the threads of each ring stop.</summary>
    public IReadOnlyList<IReadOnlyList<LockStop>> Rings => rings;

    /// <summary>Adds what an interleaving showed.</summary>
    public void Add(LockOrders orders)
    {
        if (rings.Count == Most)
        {
            return;
        }

        foreach (var ring in orders.Rings().Take(Most))
        {
            if (rings.Count < Most && known.Add(string.Join(' ', ring.Select(order => (order.Thread, order.Site)).Order())))
            {
                rings.Add([.. ring.Select(order => new LockStop(order.Thread, order.Site, order.Occurrence))]);
            }
        }
    }
}
