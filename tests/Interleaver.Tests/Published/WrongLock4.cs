// Wrong-lock-4 (wronglock_3 of SCTBench): 3 threads change a number in two steps under one lock, the last does so under another.
// Expected: unhandled-exception
class Program
{
    private static readonly object Right = new();
    private static readonly object Wrong = new();
    private static volatile int number;

    private static void Main()
    {
        var threads = new Thread[4];
        for (var i = 0; i < threads.Length; i++)
        {
            var gate = i < threads.Length - 1 ? Right : Wrong;
            threads[i] = new Thread(() =>
            {
                lock (gate)
                {
                    var seen = number;
                    number = seen + 1;
                }
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

        if (number != threads.Length)
        {
            throw new InvalidOperationException($"the number is {number}");
        }
    }
}
