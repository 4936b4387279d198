namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.Tasks.ParallelLoopResult"/>. A loop that returns has completed: there is no way
/// to break it.
/// </summary>
public struct ParallelLoopResult
{
    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopResult.IsCompleted"/>
    public bool IsCompleted { readonly get; internal set; }

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopResult.LowestBreakIteration"/>
    public readonly long? LowestBreakIteration => null;
}
