using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Search;

namespace Interleaver.Tests.Interleavings;

/// <summary>One interleaving of a body that talks to the scheduler itself, as rewritten code and the models do.</summary>
internal static class OnMain
{
    /// <summary>A scheduler to which nobody listens.</summary>
    public static Scheduler Make(Limits limits, LimitsInAll? inAll = null, ulong numbers = 1) =>
        new(new Silence(), adversarialTime: false, limits) { InAll = inAll ?? new LimitsInAll(), Numbers = numbers };

    /// <summary>How the body ends on it, in the first interleaving of that random walk.</summary>
    public static RunEnd Run(this Scheduler scheduler, Action<ControlledThread> body, ulong seed = 1) =>
        scheduler.RunNext(() => body(ControlledThread.Current!), new RandomWalk(seed));

    /// <summary>How the body ends on it, in the next interleaving of that strategy.</summary>
    public static RunEnd RunNext(this Scheduler scheduler, Action body, IStrategy strategy)
    {
        strategy.Begin();
        return scheduler.Run(body, strategy);
    }

    /// <summary>Enters so many methods, one after the other.</summary>
    public static void Call(this Scheduler scheduler, ControlledThread self, int times)
    {
        for (var i = 0; i < times; i++)
        {
            scheduler.Enter(self);
        }
    }
}
