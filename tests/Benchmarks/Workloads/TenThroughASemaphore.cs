// Ten threads, of which three at a time go through a semaphore.
class Program
{
    private static int inside;

    private static void Main()
    {
        using var permits = new SemaphoreSlim(3);
        var threads = new Thread[10];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                permits.Wait();
                if (Interlocked.Increment(ref inside) > 3)
                {
                    throw new InvalidOperationException("too many are inside");
                }

                Interlocked.Decrement(ref inside);
                permits.Release();
            });
        }

        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }
}
