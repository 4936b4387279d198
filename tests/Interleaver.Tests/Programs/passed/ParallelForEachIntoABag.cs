// Items are worked on side by side, and the results go where everybody may add.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var lengths = new ConcurrentBag<int>();
        Parallel.ForEach(new[] { "a", "bb", "ccc" }, new ParallelOptions { MaxDegreeOfParallelism = 2 }, word => lengths.Add(word.Length));
        if (!lengths.Order().SequenceEqual([1, 2, 3]))
        {
            throw new InvalidOperationException(string.Join(' ', lengths));
        }
    }
}
