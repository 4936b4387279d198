// The consumer goes on waiting for items, since nobody says that there will be none.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>();
        var consumer = new Thread(() =>
        {
            foreach (var job in jobs.GetConsumingEnumerable()) // <- here
            {
                Console.WriteLine(job);
            }
        });
        consumer.Start();
        jobs.Add(1);
        jobs.Add(2);
        consumer.Join(); // <- here
    }
}
