// Takes what is there, and asks again and again instead of waiting.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>();
        var producer = new Thread(() =>
        {
            jobs.Add(1);
            jobs.CompleteAdding();
        });
        producer.Start();
        while (!jobs.IsCompleted) // <- here
        {
            jobs.TryTake(out _); // <- here
        }

        producer.Join();
    }
}
