// A consumer that nobody completes is stopped by a token.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        using var jobs = new BlockingCollection<int>();
        using var stop = new CancellationTokenSource();
        var sum = 0;
        var stopped = false;
        var consumer = new Thread(() =>
        {
            try
            {
                foreach (var job in jobs.GetConsumingEnumerable(stop.Token))
                {
                    sum += job;
                }
            }
            catch (OperationCanceledException)
            {
                stopped = true;
            }
        });
        consumer.Start();
        jobs.Add(1);
        stop.Cancel();
        consumer.Join();
        if (!stopped || sum + jobs.Sum() != 1)
        {
            throw new InvalidOperationException();
        }
    }
}
