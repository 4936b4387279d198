using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Checking;

/// <summary>
/// The strategies of an exploration, in order, each with its fixed share of the budget, in sixteenths: all interleavings if
/// they are few (8), all with 0, 1, 2… preemptions as far as the share goes (3), then chance: PCT, POS, SURW and the random
/// walk (1 each), and at last into the deadlocks that the orders of locks foretell, if any (1). When time is adversarial the
/// first share goes to the second.
/// </summary>
internal static class Portfolio
{
    private const int Whole = 16;
    private const int PctDepth = 3;

    public static IEnumerable<PortfolioPart> Of(Settings settings, PredictedDeadlocks predicted)
    {
        if (settings.Strategy is { } only)
        {
            yield return new PortfolioPart(
                only, settings.Interleavings, () => only is ReducedSearch { HasPruned: false } or BoundedSearch { HasPruned: false }, -1);
            yield break;
        }

        var isPatient = settings.Time == TimeMode.Patient;
        if (isPatient)
        {
            var search = new ReducedSearch();
            yield return new PortfolioPart(search, Share(settings, 8), () => !search.HasPruned, -1);
        }

        var left = Share(settings, isPatient ? 3 : 11);
        for (var bound = 0; left > 0; bound++)
        {
            var search = new BoundedSearch(bound);
            var part = new PortfolioPart(search, left, () => !search.HasPruned, bound);
            yield return part;
            left -= part.Used;
        }

        foreach (var strategy in Chance(settings.Seed))
        {
            yield return new PortfolioPart(strategy, Share(settings, 1), () => false, -1);
        }

        foreach (var ring in predicted.Rings)
        {
            yield return new PortfolioPart(new Steering(settings.Seed, ring), Share(settings, 1) / predicted.Rings.Count, () => false, -1);
        }
    }

    /// <summary>The strategies that draw their choices, all from one seed.</summary>
    public static IReadOnlyList<IStrategy> Chance(ulong seed) =>
        [new PctStrategy(seed, PctDepth), new PosStrategy(seed), new SurwStrategy(seed), new RandomWalk(seed)];

    // The greater ones are rounded up, so that the smallest budget is not none.
    private static int Share(Settings settings, int sixteenths) =>
        ((settings.Interleavings * sixteenths) + (sixteenths >= Whole / 2 ? Whole - 1 : 0)) / Whole;
}
