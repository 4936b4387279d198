// One producer completes the collection while the other still adds.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>();
        var other = new Thread(() => jobs.Add(1)); // <- here
        other.Start();
        jobs.Add(2);
        jobs.CompleteAdding();
        other.Join();
    }
}
