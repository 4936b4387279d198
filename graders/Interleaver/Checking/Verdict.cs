using Interleaver.Scheduling;
using Interleaver.Tracing;

namespace Interleaver.Checking;

/// <summary>What an exploration found: a closed set of two.</summary>
/// <param name="Kind">The outcome.</param>
public abstract record Verdict(VerdictKind Kind)
{
    /// <summary>Nothing speaks against it.</summary>
    public sealed record Passed(Coverage Coverage) : Verdict(VerdictKind.Passed);

    /// <summary>A failure is a value: the evidence, the schedule that leads to it, and what happened under it.</summary>
    /// <param name="Evidence">What was found.</param>
    /// <param name="Schedule">Replays it; null when no single interleaving shows it.</param>
    /// <param name="Number">The how-manieth interleaving it was.</param>
    /// <param name="Trace">What happened.</param>
    public sealed record Failed(Evidence Evidence, Schedule? Schedule, int Number, Trace Trace) : Verdict(Evidence.Kind);
}
