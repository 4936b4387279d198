namespace Interleaver.Tests.Search;

/// <summary>
/// How likely each order of a straight-line program's steps is under a strategy: computed from the strategy's definition by
/// going through everything that can be drawn, without the strategy's code and without chance.
/// </summary>
internal sealed class Odds
{
    private readonly Course course;
    private readonly Dictionary<string, double> all = [];

    private Odds(StraightLine program) => course = new Course(program);

    /// <summary>The random walk: each enabled thread is equally likely.</summary>
    public static IReadOnlyDictionary<string, double> OfRandomWalk(StraightLine program)
    {
        var odds = new Odds(program);
        odds.Walk(1);
        return odds.all;
    }

    /// <summary>PCT without change points: the threads have all orders of priority, equally likely.</summary>
    public static IReadOnlyDictionary<string, double> OfPriorities(StraightLine program)
    {
        var odds = new Odds(program);
        odds.Rank([], program.Threads.Count + 1);
        var total = odds.all.Values.Sum();
        return odds.all.ToDictionary(entry => entry.Key, entry => entry.Value / total);
    }

    /// <summary>POS: each step that may come next has a priority, drawn anew when a step was done that it does not commute with.</summary>
    public static IReadOnlyDictionary<string, double> OfPos(StraightLine program)
    {
        var odds = new Odds(program);
        odds.Sample(1, [], new int[program.Threads.Count + 1]);
        return odds.all;
    }

    private void Walk(double likelihood)
    {
        var enabled = course.Enabled;
        Note(enabled, likelihood);
        foreach (var thread in enabled)
        {
            Step(thread, () => Walk(likelihood / enabled.Count));
        }
    }

    private void Rank(List<int> order, int threads)
    {
        if (order.Count == threads)
        {
            Follow(order);
            return;
        }

        for (var thread = 0; thread < threads; thread++)
        {
            if (!order.Contains(thread))
            {
                Rank([.. order, thread], threads);
            }
        }
    }

    private void Follow(List<int> order)
    {
        var enabled = course.Enabled;
        Note(enabled, 1);
        if (enabled.Count > 0)
        {
            Step(order.First(enabled.Contains), () => Follow(order));
        }
    }

    // The draws so far, numbered from 1, in ascending order of priority; for each thread the number of its own, 0 for none.
    // Priorities are all different, so the next draw is equally likely to fall between any two of them, used up or not.
    private void Sample(double likelihood, List<int> draws, int[] own)
    {
        var enabled = course.Enabled;
        Note(enabled, likelihood);
        if (enabled.Count == 0)
        {
            return;
        }

        var chosen = enabled.Count == 1 ? enabled[0] : enabled.Find(course.IsFirst);
        if (enabled.Count == 1 || course.IsFirst(chosen))
        {
            var rest = Used(chosen, own);
            Step(chosen, () => Sample(likelihood, draws, rest));
        }
        else if (enabled.Exists(thread => own[thread] == 0))
        {
            var drawing = enabled.First(thread => own[thread] == 0);
            int[] drawn = [.. own];
            drawn[drawing] = draws.Count + 1;
            for (var rank = 0; rank <= draws.Count; rank++)
            {
                Sample(likelihood / (draws.Count + 1), [.. draws[..rank], drawn[drawing], .. draws[rank..]], drawn);
            }
        }
        else
        {
            var best = enabled.MaxBy(thread => draws.IndexOf(own[thread]));
            var rest = Used(best, own);
            Step(best, () => Sample(likelihood, draws, rest));
        }
    }

    // The thread's own draw is used up, and so are those of the steps that do not commute with its step.
    private int[] Used(int thread, int[] own) =>
        [.. own.Select((draw, other) => other == thread || !course.Commute(other, thread) ? 0 : draw)];

    private void Step(int thread, Action then)
    {
        course.Do(thread);
        then();
        course.Undo();
    }

    private void Note(List<int> enabled, double likelihood)
    {
        if (enabled.Count == 0)
        {
            all[course.Order] = all.GetValueOrDefault(course.Order) + likelihood;
        }
    }
}
