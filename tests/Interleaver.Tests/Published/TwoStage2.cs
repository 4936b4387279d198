// Two-stage-2 (twostage of SCTBench): a thread stores a value under one lock and what follows from it under another; a reader that
// comes between finds the first stage without the second.
// Expected: unhandled-exception
class Program
{
    private static readonly object First = new();
    private static readonly object Second = new();
    private static int one;
    private static int two;

    private static void Main()
    {
        var threads = new Thread[2];
        for (var i = 0; i < threads.Length - 1; i++)
        {
            threads[i] = new Thread(Store);
        }

        threads[^1] = new Thread(Read);
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    private static void Store()
    {
        lock (First)
        {
            one = 1;
        }

        lock (Second)
        {
            two = 2;
        }
    }

    private static void Read()
    {
        int seen;
        lock (First)
        {
            seen = one;
        }

        if (seen == 0)
        {
            return;
        }

        lock (Second)
        {
            if (two != seen + 1)
            {
                throw new InvalidOperationException("the second stage is missing");
            }
        }
    }
}
