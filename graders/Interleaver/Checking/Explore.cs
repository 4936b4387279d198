using Interleaver.Events;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tracing;

namespace Interleaver.Checking;

/// <summary>The entry point of the engine: runs a scenario under one schedule after another and gives a verdict.</summary>
public static class Explore
{
    /// <summary>Explores on a thread of its own, which it gives up if it gets stuck outside the engine's control.</summary>
    /// <param name="scenario">The rewritten code to run; it runs once for each interleaving.</param>
    /// <param name="settings">How far and how.</param>
    public static Verdict Run(Action scenario, Settings settings)
    {
        var exploration = new Exploration(scenario, settings);
        return StuckWatchdog.Run(exploration, settings.Processor ?? new ProcessorPatience(UncountedLimits.Usual)) is { } verdict
            ? verdict
            : new Verdict.Failed(new Evidence.NoReturn(Places.Get(exploration.LastSite)), null, 0, Trace.Empty);
    }
}
