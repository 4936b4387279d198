// Two-stage-10 (twostage_100 of SCTBench with other sizes): 9 threads store a value under one lock and what
// follows from it under another; a reader that comes between finds the first stage without the second.
// Expected: unhandled-exception
class Program
{
    private const int Writers = 9;
    private const int Readers = 1;
    private static readonly object First = new();
    private static readonly object Second = new();
    private static volatile int one;
    private static int two;

    private static void Main()
    {
        var threads = new Thread[Writers + Readers];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(i < Writers ? Store : Read);
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

    private static void Store()
    {
        lock (First)
        {
            one = 1;
        }

        lock (Second)
        {
            two = one + 1;
        }
    }

    private static void Read()
    {
        int first;
        lock (First)
        {
            if (one == 0)
            {
                return;
            }

            first = one;
        }

        int second;
        lock (Second)
        {
            second = two;
        }

        if (second != first + 1)
        {
            throw new InvalidOperationException("the second stage is missing");
        }
    }
}
