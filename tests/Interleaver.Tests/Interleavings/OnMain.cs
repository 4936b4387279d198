using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Search;

namespace Interleaver.Tests.Interleavings;

/// <summary>One interleaving of a body that talks to the scheduler itself, as rewritten code and the models do.</summary>
internal static class OnMain
{
    /// <summary>A scheduler to which nobody listens.</summary>
    public static Scheduler Make(Limits limits) => new(new Silence(), adversarialTime: false, limits);

    /// <summary>How the body ends on it.</summary>
    public static RunEnd Run(this Scheduler scheduler, Action<ControlledThread> body) =>
        scheduler.Run(() => body(ControlledThread.Current!), new RandomWalk(1));
}
