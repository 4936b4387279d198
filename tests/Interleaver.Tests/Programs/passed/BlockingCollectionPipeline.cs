// A producer, a bounded collection, a consumer that goes on until adding is completed.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        using var jobs = new BlockingCollection<int[]>(1);
        var producer = new Thread(() =>
        {
            for (var i = 1; i <= 3; i++)
            {
                var job = new int[1];
                job[0] = i;
                jobs.Add(job);
            }

            jobs.CompleteAdding();
        });
        producer.Start();
        var sum = 0;
        foreach (var job in jobs.GetConsumingEnumerable())
        {
            sum += job[0];
        }

        producer.Join();
        if (sum != 6 || !jobs.IsCompleted)
        {
            throw new InvalidOperationException();
        }
    }
}
