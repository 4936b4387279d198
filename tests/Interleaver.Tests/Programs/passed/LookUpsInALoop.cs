// To look into a collection often is no waiting, as long as it is not too often.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var prices = new ConcurrentDictionary<string, int> { ["tea"] = 2, ["cake"] = 3 };
        var sums = new int[2];
        var threads = new Thread[2];
        for (var i = 0; i < threads.Length; i++)
        {
            var mine = i;
            threads[i] = new Thread(() =>
            {
                for (var n = 0; n < 15; n++)
                {
                    sums[mine] += prices["tea"] + prices["cake"];
                }
            });
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (sums[0] != 75 || sums[1] != 75)
        {
            throw new InvalidOperationException();
        }
    }
}
