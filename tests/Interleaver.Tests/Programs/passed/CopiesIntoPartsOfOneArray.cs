// Each thread copies what it has into its own part of one array: no lock is needed.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var all = new int[8];
        var queue = new ConcurrentQueue<int>(new[] { 1, 2 });
        var jobs = new BlockingCollection<int>(new ConcurrentQueue<int>(new[] { 3, 4 }));
        var stack = new ConcurrentStack<int>(new[] { 6, 5 });
        var bag = new ConcurrentBag<int> { 8, 7 };
        var pairs = new KeyValuePair<int, int>[8];
        var prices = new ConcurrentDictionary<int, int> { [1] = 1, [2] = 2 };
        Action[] copying =
        [
            () => queue.CopyTo(all, 0),
            () => jobs.CopyTo(all, 2),
            () => stack.TryPopRange(all, 4, 2),
            () => bag.CopyTo(all, 6),
            () => ((ICollection<KeyValuePair<int, int>>)prices).CopyTo(pairs, 0),
            () => ((ICollection)prices).CopyTo(pairs, 2),
            () => ((ICollection<KeyValuePair<int, int>>)prices).CopyTo(pairs, 4),
            () => ((IDictionary)prices).CopyTo(pairs, 6),
        ];
        var threads = Array.ConvertAll(copying, copy => new Thread(() => copy()));
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        if (string.Join("", all) != "12345678" || pairs.Sum(pair => pair.Value) != 12)
        {
            throw new InvalidOperationException(string.Join("", all));
        }
    }
}
