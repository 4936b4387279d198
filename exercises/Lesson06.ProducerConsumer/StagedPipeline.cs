namespace Lesson06;

/// <summary>Two stages, one behind the other, that work at the same time and hold only so much between them.</summary>
public static class StagedPipeline
{
    /// <summary>
    /// Reads the source, lets each item through <paramref name="work"/> and hands what comes out to <paramref name="write"/>,
    /// in the order of the source. Returns when everything is written.
    /// </summary>
    /// <param name="source">Where the items come from; enumerated once.</param>
    /// <param name="work">The first stage: called once for each item, one call at a time.</param>
    /// <param name="write">The second stage: called once for each result, one call at a time.</param>
    /// <param name="capacity">How many items may wait in front of each stage: one or more.</param>
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        // A queue in front of each stage. What makes the reader wait when the writer is slow?
        // Look at: the constructor of BlockingCollection<T> that takes a number.
        throw new NotImplementedException("TODO 6.4 Run: read, work and write at the same time, and let nothing pile up");
    }
}
