// Wrong-lock-4 (wronglock_3 of SCTBench): a thread changes a number under a lock and finds that nobody else does so meanwhile; 3 others
// change it under another lock.
// Expected: unhandled-exception
class Program
{
    private static readonly object Right = new();
    private static readonly object Wrong = new();
    private static volatile int number;

    private static void Main()
    {
        var threads = new Thread[4];
        threads[0] = new Thread(AddAndCheck);
        for (var i = 1; i < threads.Length; i++)
        {
            threads[i] = new Thread(Add);
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

    private static void AddAndCheck()
    {
        lock (Right)
        {
            var before = number;
            number++;
            if (number != before + 1)
            {
                throw new InvalidOperationException("somebody else was here");
            }
        }
    }

    private static void Add()
    {
        lock (Wrong)
        {
            number++;
        }
    }
}
