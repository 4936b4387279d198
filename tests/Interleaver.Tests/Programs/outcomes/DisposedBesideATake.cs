// Nothing is taken out of a blocking collection after it was disposed of.
// Outcomes: 0 taken, 1 refused
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var items = new ConcurrentQueue<int>([1]);
        var jobs = new BlockingCollection<int>(items);
        var text = "";
        var taking = new Thread(() =>
        {
            try
            {
                text = $"{jobs.Take() - 1} taken";
            }
            catch (ObjectDisposedException)
            {
                text = "1 refused";
            }
        });
        taking.Start();
        jobs.Dispose();
        var left = items.Count;
        taking.Join();
        Console.Write(left == int.Parse(text[..1]) ? text : $"{left} though {text}");
    }
}
