// Dining philosophers with a gate: a semaphore lets four of the five sit down, so that one of them always eats.
// Expected: passed
class Program
{
    private static void Main()
    {
        var forks = new object[5];
        for (var i = 0; i < forks.Length; i++)
        {
            forks[i] = new object();
        }

        var seats = new SemaphoreSlim(forks.Length - 1);
        var philosophers = new Thread[forks.Length];
        for (var i = 0; i < philosophers.Length; i++)
        {
            var (left, right) = (forks[i], forks[(i + 1) % forks.Length]);
            philosophers[i] = new Thread(() =>
            {
                for (var meals = 0; meals < 2; meals++)
                {
                    seats.Wait();
                    lock (left)
                    {
                        lock (right)
                        {
                        }
                    }

                    seats.Release();
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
