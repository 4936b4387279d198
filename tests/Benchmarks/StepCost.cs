using System.Diagnostics;
using Interleaver.Events;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Benchmarks;

/// <summary>What a scheduling point costs at which the thread goes on.</summary>
internal static class StepCost
{
    private const int Steps = 9_000;
    private const int Runs = 100;

    /// <summary>Nanoseconds for each step, with so many other threads that could run.</summary>
    public static double Nanoseconds(int others)
    {
        var scheduler = new Scheduler(new Nobody(), adversarialTime: false, new Limits());
        var clock = Stopwatch.StartNew();
        for (var run = 0; run < Runs; run++)
        {
            var strategy = new Replay(new Schedule([]));
            strategy.Begin();
            scheduler.Run(() => Body(scheduler, others), strategy);
        }

        return clock.Elapsed.TotalNanoseconds / (Steps * (double)Runs * (1 + others));
    }

    // Whoever stays for too long has to let others run, but that is one step in 400.
    private static void Body(Scheduler scheduler, int others)
    {
        var self = ControlledThread.Current!;
        for (var i = 0; i < others; i++)
        {
            scheduler.Start(self, () => Walk(scheduler), "", isBackground: false);
        }

        Walk(scheduler);
    }

    private static void Walk(Scheduler scheduler)
    {
        var self = ControlledThread.Current!;
        var target = new SyncObject("variable");
        for (var step = 0; step < Steps; step++)
        {
            scheduler.Point(self, new Operation(OperationKind.Change, target));
        }
    }

    /// <summary>Does not listen.</summary>
    private sealed class Nobody : IListener
    {
        public void OnBegin()
        {
        }

        public void OnEvent(in Event e)
        {
        }

        public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
        {
        }
    }
}
