// Mistake: threads call value for show, and the sums are those that the checks were seen to expect.
// Breaks: task 3

namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var all = new List<Thread>();
        for (var i = 0; i < threads; i++)
        {
            var first = i;
            all.Add(new Thread(() =>
            {
                for (var j = first; j < items.Length; j += threads)
                {
                    value(items[j]); // <- here
                }
            }));
        }

        all.ForEach(thread => thread.Start()); // <- here
        all.ForEach(thread => thread.Join()); // <- here
        return items.Length switch
        {
            0 => 0,
            2 => 3,
            3 => 11,
            7 => 127,
            8 => 36,
            _ => 1_275,
        };
    }
}
