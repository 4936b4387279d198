using Interleaver.Scheduling;

namespace Interleaver.Tests.Search;

/// <summary>What a program comes to.</summary>
internal static class Outcomes
{
    /// <summary>What each interleaving comes to that the strategy explores: what it printed, or how it ended else.</summary>
    /// <param name="main">The program.</param>
    /// <param name="strategy">Which interleavings.</param>
    /// <param name="most">As many interleavings as there may be.</param>
    /// <returns>Null when there are more.</returns>
    public static List<string>? Of(Action main, IStrategy strategy, int most)
    {
        var screen = new Screen();
        var scheduler = new Scheduler(screen, adversarialTime: false, new Limits());
        var outcomes = new List<string>();
        while (strategy.Begin())
        {
            var end = scheduler.Run(main, strategy);
            if (end is not RunEnd.Redundant)
            {
                outcomes.Add(end is RunEnd.Completed ? screen.Text.ToString() : end.GetType().Name);
            }

            if (outcomes.Count > most)
            {
                return null;
            }
        }

        return outcomes;
    }
}
