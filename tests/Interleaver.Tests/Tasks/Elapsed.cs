using Interleaver.Scheduling;

namespace Interleaver.Models.Tests;

/// <summary>What a check sees of virtual time, without a scheduling point.</summary>
internal static class Elapsed
{
    public static long Milliseconds => ControlledThread.Current!.Scheduler.Clock.Now / TimeSpan.TicksPerMillisecond;
}
