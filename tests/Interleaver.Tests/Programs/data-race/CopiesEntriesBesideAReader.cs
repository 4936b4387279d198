// The entries of a dictionary are copied into an array that another thread reads.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var copies = new DictionaryEntry[4];
        ICollection prices = new ConcurrentDictionary<int, int> { [1] = 1, [2] = 2 };
        var copying = new Thread(() => prices.CopyTo(copies, 1)); // <- here
        copying.Start();
        Console.WriteLine(copies[2]); // <- here
        copying.Join();
    }
}
