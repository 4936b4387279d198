using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Checking;

/// <summary>
/// The strategies of an exploration, in order, each with its share of the budget: first all interleavings if they are
/// few, then all with few preemptions, then chance, aimed (PCT) and blind (random walk).
/// </summary>
internal static class Portfolio
{
    /// <summary>One strategy and how many interleavings it may run.</summary>
    public sealed record Part(IStrategy Strategy, int Share, Func<bool> IsExhaustive, int Preemptions);

    public static IEnumerable<Part> Of(Settings settings)
    {
        if (settings.Strategy is { } only)
        {
            yield return new Part(only, settings.Interleavings, () => only is ReducedSearch or BoundedSearch { HasPruned: false }, -1);
            yield break;
        }

        var half = settings.Interleavings / 2;
        if (settings.Time == TimeMode.Patient)
        {
            yield return new Part(new ReducedSearch(), half, () => true, int.MaxValue);
        }

        for (var bound = 0; bound <= 2; bound++)
        {
            var search = new BoundedSearch(bound);
            yield return new Part(search, half / 4, () => !search.HasPruned, bound);
        }

        yield return new Part(new PctStrategy(settings.Seed, 3), half / 8, () => false, -1);
        yield return new Part(new RandomWalk(settings.Seed), half / 8, () => false, -1);
    }
}
