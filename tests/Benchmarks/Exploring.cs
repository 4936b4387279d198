using System.Diagnostics;
using Interleaver.Checking;
using Interleaver.Scheduling;

namespace Benchmarks;

/// <summary>What the engine can do with a workload.</summary>
internal static class Exploring
{
    /// <summary>Interleavings a second, memory watched.</summary>
    public static double InterleavingsPerSecond(Action workload, IStrategy strategy, int interleavings) =>
        interleavings / Seconds(() => Explore(workload, strategy, interleavings));

    /// <summary>How long it takes.</summary>
    public static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>Hand-offs a second: how often the choice fell on another thread than the one that ran.</summary>
    public static double HandOffsPerSecond(Action workload, IStrategy strategy, int interleavings)
    {
        var counting = new CountingStrategy(strategy);
        var seconds = Seconds(() => Explore(workload, counting, interleavings));
        return counting.Switches / seconds;
    }

    /// <summary>The managed heap, collected, after a tenth of the interleavings and after all of them.</summary>
    public static (long Early, long Late) HeapOver(Action workload, int interleavings)
    {
        var strategy = new Interleaver.Scheduling.Strategies.PctStrategy(1, 3);
        Explore(workload, strategy, interleavings / 10);
        var early = GC.GetTotalMemory(forceFullCollection: true);
        Explore(workload, strategy, interleavings - (interleavings / 10));
        return (early, GC.GetTotalMemory(forceFullCollection: true));
    }

    /// <summary>Explores, and demands that nothing is wrong.</summary>
    public static void Explore(Action workload, IStrategy strategy, int interleavings)
    {
        var settings = new Settings { Interleavings = interleavings, Strategy = strategy, Limits = new Limits(Work: 100 * new Limits().Work) };
        var verdict = Interleaver.Checking.Explore.Run(workload, settings);
        if (verdict is not Verdict.Passed)
        {
            throw new InvalidOperationException($"The workload failed: {verdict}");
        }
    }

    /// <summary>Counts the switches that another strategy makes.</summary>
    private sealed class CountingStrategy(IStrategy inner) : IStrategy
    {
        public long Switches { get; private set; }

        public bool WantsForcedSteps => true;

        public bool Begin() => inner.Begin();

        public int Choose(in SchedulingPoint point)
        {
            var choice = inner.Choose(point);
            Switches += choice == point.Current ? 0 : 1;
            return choice;
        }

        // A step that leaves no choice is a switch if the thread before it could not go on; there is no telling here, so
        // none is counted: the figure errs on the low side.
        public bool Forced(Scheduler scheduler, int thread) => true;
    }
}
