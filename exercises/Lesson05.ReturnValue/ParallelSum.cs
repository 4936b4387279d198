namespace Lesson05;

/// <summary>Task 3: a sum that several threads work at.</summary>
public static class ParallelSum
{
    /// <summary>Adds up what the items are worth, on several threads at the same time.</summary>
    /// <param name="items">Any number of items: none, fewer than threads, or a number that the threads do not divide.</param>
    /// <param name="value">
    /// What an item is worth. Called once for each item, and this is what takes time: calls for different items may run at
    /// the same time. It does not throw.
    /// </param>
    /// <param name="threads">One or more: so many calls of <paramref name="value"/> are under way at once, and never more.</param>
    /// <returns>The sum, as soon as every thread has ended.</returns>
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        // Give each thread a part of the array, and a place of its own for its part of the sum. Look at: Thread, arrays.
        throw new NotImplementedException("TODO 5.3: add up the parts on several threads, then the sums of the parts");
    }
}
