// Mistake: the sum is right, and no thread has anything to do with it.
// Breaks: task 3

namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        long sum = 0;
        foreach (var item in items)
        {
            sum += value(item); // <- here
        }

        return sum; // <- here
    }
}
