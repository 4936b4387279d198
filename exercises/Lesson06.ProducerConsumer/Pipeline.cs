namespace Lesson06;

/// <summary>Carries the items of several producers to several consumers.</summary>
public static class Pipeline
{
    /// <summary>
    /// Runs a producer for each source and as many consumers as asked for, all at the same time, and returns when every item
    /// has been consumed.
    /// </summary>
    /// <param name="sources">Where the items come from. Each is enumerated once, by one thread.</param>
    /// <param name="consumers">How many consumers: one or more.</param>
    /// <param name="consume">Called once for each item, with the number of the consumer, from 0 on, that calls it.</param>
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        // A queue between two groups of threads. When is the end, and who knows it? Look at: BlockingCollection<T>.
        throw new NotImplementedException("TODO 6.3 Run: carry every item from its source to a consumer");
    }
}
