namespace Interleaver.Tests.Search;

/// <summary>
/// How likely each order of a straight-line program's steps is under SURW with all of them of interest, computed from its
/// definition as <see cref="Odds"/> does it: not all orders are equally likely where a thread that was drawn ahead has to wait.
/// </summary>
internal sealed class SurwOdds
{
    private const int Nobody = -1;
    private readonly Course course;

    // What is still to come depends on where the threads are, on who has stopped, and on who was drawn ahead.
    private readonly Dictionary<(string Place, int Stopped, int Ahead), Dictionary<string, double>> known = [];

    private SurwOdds(StraightLine program) => course = new Course(program);

    /// <summary>For each order, its odds.</summary>
    public static IReadOnlyDictionary<string, double> Of(StraightLine program) => new SurwOdds(program).DrawAhead();

    // Whoever has most left is the most likely to do the next step.
    private Dictionary<string, double> DrawAhead()
    {
        var left = course.Left;
        return left.Sum() == 0
            ? Walk(0, Nobody)
            : Mixed(left.Index().Where(thread => thread.Item > 0).Select(thread => ((double)thread.Item, Walk(0, thread.Index))));
    }

    private Dictionary<string, double> Walk(int stopped, int ahead)
    {
        var key = (course.Place, stopped, ahead);
        return known.TryGetValue(key, out var odds) ? odds : known[key] = Next(stopped, ahead);
    }

    private Dictionary<string, double> Next(int stopped, int ahead)
    {
        var enabled = course.Enabled;
        var free = enabled.FindAll(thread => (stopped & (1 << thread)) == 0);
        return enabled.Count switch
        {
            0 => new Dictionary<string, double> { [""] = 1 },
            1 => Step(enabled[0], stopped, ahead),
            _ when free.Count == 0 => Mixed(enabled.Select(thread => ((double)course.Left[thread], Step(thread, stopped, ahead)))),
            _ => Mixed(free.Select(thread => (1.0, IsToStop(thread) ? Walk(stopped | (1 << thread), ahead) : Step(thread, stopped, ahead)))),
        };

        bool IsToStop(int thread) => thread != ahead && course.IsOp(thread);
    }

    private Dictionary<string, double> Step(int thread, int stopped, int ahead)
    {
        var isOp = course.IsOp(thread);
        course.Do(thread);
        var rest = isOp ? DrawAhead() : Walk(stopped, ahead);
        course.Undo();
        return isOp ? rest.ToDictionary(entry => $"{thread - 1}{entry.Key}", entry => entry.Value) : rest;
    }

    private static Dictionary<string, double> Mixed(IEnumerable<(double Weight, Dictionary<string, double> Odds)> parts)
    {
        var all = parts.ToList();
        var total = all.Sum(part => part.Weight);
        return all.SelectMany(part => part.Odds.Select(entry => (entry.Key, Value: entry.Value * part.Weight / total)))
            .GroupBy(entry => entry.Key).ToDictionary(order => order.Key, order => order.Sum(entry => entry.Value));
    }
}
