namespace Lesson06;

/// <summary>A pipeline in which somebody may throw: then all the others end, too, and the caller gets the exception.</summary>
public static class CarefulPipeline
{
    /// <summary>
    /// Runs a producer for each source and as many consumers as asked for, with a bounded queue in between, and returns when
    /// every item has been consumed.
    /// </summary>
    /// <param name="sources">Where the items come from. Each is enumerated by one thread, may have no end, and may throw.</param>
    /// <param name="consumers">How many consumers: one or more.</param>
    /// <param name="capacity">How many items the queue holds: one or more.</param>
    /// <param name="consume">Called once for each item. It may throw.</param>
    /// <exception cref="Exception">What a source or a consumer threw first: that very object. No thread is left running.</exception>
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, int capacity, Action<T> consume)
    {
        // Begin with task 3 and a bounded queue. Who waits for whom when a consumer has thrown, and what wakes them?
        // Look at: what BlockingCollection<T>.CompleteAdding does to those who wait in Add.
        throw new NotImplementedException("TODO 6.5 Run: as in task 3, and end all threads when one of them throws");
    }
}
