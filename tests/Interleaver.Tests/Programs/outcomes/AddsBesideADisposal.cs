// A collection is disposed of while another thread adds to it: that one came before, or is told so, and then nothing gets in.
// Outcomes: added 1, refused 0
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var waiting = new ConcurrentQueue<int>();
        var jobs = new BlockingCollection<int>(waiting, 1);
        var atDisposal = 0;
        var disposing = new Thread(() =>
        {
            jobs.Dispose();
            atDisposal = waiting.Count;
        });
        disposing.Start();
        var became = "added";
        try
        {
            jobs.Add(1);
        }
        catch (ObjectDisposedException)
        {
            became = "refused";
        }

        disposing.Join();
        Console.Write($"{became} {atDisposal}");
    }
}
