namespace Interleaver.Tracing;

/// <summary>What happened in one interleaving, in order.</summary>
/// <param name="Steps">The rows.</param>
/// <param name="Left">How many rows were left out at the front because there were too many.</param>
/// <param name="Threads">What a reader calls each thread, by number.</param>
public sealed record Trace(IReadOnlyList<TraceStep> Steps, int Left, IReadOnlyList<string> Threads)
{
    /// <summary>Nothing recorded.</summary>
    public static readonly Trace Empty = new([], 0, []);
}
