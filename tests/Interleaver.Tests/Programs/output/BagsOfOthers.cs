// A thread that put nothing into a bag takes what others put in, the oldest first.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var bag = new ConcurrentBag<int> { 1, 2, 3 };
        Elsewhere(() => Take(bag, 2));
        Console.WriteLine(bag.Count);
        Elsewhere(() =>
        {
            bag.Add(4);
            bag.Add(5);
            Take(bag, 4);
        });
        Take(bag, 1);
    }

    private static void Take(ConcurrentBag<int> bag, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var wasThere = bag.TryPeek(out var seen);
            Console.WriteLine($"{wasThere} {seen} {bag.TryTake(out var item)} {item}");
        }
    }

    private static void Elsewhere(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
