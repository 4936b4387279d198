namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.ParallelLoopResult"/>.</summary>
public struct ParallelLoopResult
{
    internal ParallelLoopResult(bool isCompleted, long? lowestBreak) => (IsCompleted, LowestBreakIteration) = (isCompleted, lowestBreak);

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopResult.IsCompleted"/>
    public bool IsCompleted { get; }

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopResult.LowestBreakIteration"/>
    public long? LowestBreakIteration { get; }

    /// <inheritdoc/>
    public override readonly string ToString() => RealTypes.NameOf(this);
}
