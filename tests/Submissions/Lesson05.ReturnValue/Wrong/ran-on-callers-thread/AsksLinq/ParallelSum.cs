// Mistake: one line, and one thread: the caller's.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        return items.Sum(value); // <- here
    }
}
