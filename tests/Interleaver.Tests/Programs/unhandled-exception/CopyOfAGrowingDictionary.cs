// LINQ asks how many there are, then has them copied: one more comes in between.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var prices = new ConcurrentDictionary<string, int> { ["tea"] = 2 };
        var other = new Thread(() => prices["cake"] = 3);
        other.Start();
        Console.WriteLine(prices.OrderBy(pair => pair.Value).Count() > 0 && prices.ToList().Count > 0); // <- here
        other.Join();
    }
}
