// Nothing is put into a blocking collection after it was disposed of.
// Outcomes: 1 refused, 2 added
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var items = new ConcurrentQueue<int>([1]);
        var jobs = new BlockingCollection<int>(items);
        var text = "";
        var adding = new Thread(() =>
        {
            try
            {
                jobs.Add(2);
                text = "2 added";
            }
            catch (ObjectDisposedException)
            {
                text = "1 refused";
            }
        });
        adding.Start();
        jobs.Dispose();
        var left = items.Count;
        adding.Join();
        Console.Write(left == int.Parse(text[..1]) ? text : $"{left} though {text}");
    }
}
