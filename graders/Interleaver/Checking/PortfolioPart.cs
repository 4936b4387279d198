using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>One strategy of an exploration.</summary>
/// <param name="Strategy">What makes the choices.</param>
/// <param name="Share">How many interleavings it may run.</param>
/// <param name="IsExhaustive">Whether it has seen everything, once it has no more to explore.</param>
/// <param name="Preemptions">It then has seen all interleavings with so many; -1 for none of that.</param>
internal sealed record PortfolioPart(IStrategy Strategy, int Share, Func<bool> IsExhaustive, int Preemptions)
{
    /// <summary>How many interleavings it has run.</summary>
    public int Used { get; set; }
}
