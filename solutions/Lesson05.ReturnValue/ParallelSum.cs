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
        // A place for each thread, so nothing is shared while they run and nothing has to be locked.
        var sums = new long[threads];
        var workers = new Thread[threads];
        for (var i = 0; i < threads; i++)
        {
            var part = i; // a copy of its own for each lambda: `i` moves on
            workers[i] = new Thread(() => sums[part] = SumOfPart(items, value, part, threads));
            workers[i].Start();
        }

        // All of them, before the first of the sums is read.
        foreach (var worker in workers)
        {
            worker.Join();
        }

        return sums.Sum();
    }

    private static long SumOfPart<T>(T[] items, Func<T, long> value, int part, int parts)
    {
        // Each part ends where the next one begins, by the same formula, and the last one ends where the array does: no item is
        // left over and none counts twice, whether the number of parts divides the number of items or not.
        var begin = Border(items.Length, part, parts);
        var end = Border(items.Length, part + 1, parts);

        // Added up in a local and handed over once. Adding to sums[part] each time would be right too, but slower: neighbours
        // in an array share a cache line, and the cores would quarrel over it.
        var sum = 0L;
        for (var at = begin; at < end; at++)
        {
            sum += value(items[at]);
        }

        return sum;
    }

    private static int Border(int length, int part, int parts) => (int)((long)length * part / parts);
}
