// A dictionary is copied into an array that another thread reads.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var copies = new KeyValuePair<int, int>[4];
        ICollection<KeyValuePair<int, int>> prices = new ConcurrentDictionary<int, int> { [1] = 1, [2] = 2 };
        var copying = new Thread(() => prices.CopyTo(copies, 1)); // <- here
        copying.Start();
        Console.WriteLine(copies[2]); // <- here
        copying.Join();
    }
}
