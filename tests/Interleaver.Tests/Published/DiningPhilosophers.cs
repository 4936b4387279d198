// Dining philosophers (Dijkstra): five, who all take the left fork first.
// Expected: deadlock
class Program
{
    private static void Main()
    {
        var forks = new object[5];
        for (var i = 0; i < forks.Length; i++)
        {
            forks[i] = new object();
        }

        var philosophers = new Thread[forks.Length];
        for (var i = 0; i < philosophers.Length; i++)
        {
            var (left, right) = (forks[i], forks[(i + 1) % forks.Length]);
            philosophers[i] = new Thread(() =>
            {
                for (var meals = 0; meals < 2; meals++)
                {
                    lock (left)
                    {
                        lock (right)
                        {
                        }
                    }
                }
            });
        }

        foreach (var philosopher in philosophers)
        {
            philosopher.Start();
        }

        foreach (var philosopher in philosophers)
        {
            philosopher.Join();
        }
    }
}
