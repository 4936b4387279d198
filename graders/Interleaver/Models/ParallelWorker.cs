namespace Interleaver.Models;

/// <summary>What one worker of a parallel loop does.</summary>
/// <param name="Body">With each of its iterations.</param>
/// <param name="End">After the last of them; null for nothing.</param>
internal sealed record ParallelWorker(Action<long> Body, Action? End = null);
