// A collection is disposed of while another thread takes from it: that one came before, or is told so, and then nothing gets out.
// Outcomes: taken 0, refused 1
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var waiting = new ConcurrentQueue<int>(new[] { 1 });
        var jobs = new BlockingCollection<int>(waiting);
        var atDisposal = 0;
        var disposing = new Thread(() =>
        {
            jobs.Dispose();
            atDisposal = waiting.Count;
        });
        disposing.Start();
        var became = "taken";
        try
        {
            jobs.Take();
        }
        catch (ObjectDisposedException)
        {
            became = "refused";
        }

        disposing.Join();
        Console.Write($"{became} {atDisposal}");
    }
}
