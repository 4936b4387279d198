namespace Interleaver.Tracing;

/// <summary>Makes a failing list of choices as short as it can be while it still fails in the same way.</summary>
public static class Shortener
{
    /// <summary>
    /// Leaves out halves, quarters… and at last single items (delta debugging, Zeller and Hildebrandt 2002).
    /// </summary>
    /// <param name="items">The choices.</param>
    /// <param name="fails">Whether a shorter list still fails in the same way.</param>
    /// <param name="budget">How often <paramref name="fails"/> may be asked.</param>
    public static IReadOnlyList<T> Shorten<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, bool> fails, int budget)
    {
        var current = items.ToList();
        for (var chunk = Math.Max(1, current.Count); chunk >= 1 && current.Count > 0; chunk /= 2)
        {
            for (var start = 0; start < current.Count && budget > 0;)
            {
                var without = current.Take(start).Concat(current.Skip(start + chunk)).ToList();
                budget--;
                if (fails(without))
                {
                    current = without;
                }
                else
                {
                    start += chunk;
                }
            }
        }

        return current;
    }
}
