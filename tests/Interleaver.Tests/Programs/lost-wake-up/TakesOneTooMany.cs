// Two items, three takes.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>();
        var producer = new Thread(() =>
        {
            jobs.Add(1);
            jobs.Add(2);
        });
        producer.Start();
        jobs.Take();
        jobs.Take();
        jobs.Take(); // <- here
        producer.Join();
    }
}
