// Reorder-4 (SCTBench): 3 setters store one value, then the other; a checker must never find the first without the second.
// Expected: unhandled-exception
class Program
{
    private static volatile int a;
    private static volatile int b;

    private static void Main()
    {
        var threads = new Thread[4];
        for (var i = 0; i < threads.Length - 1; i++)
        {
            threads[i] = new Thread(() =>
            {
                a = 1;
                b = -1;
            });
        }

        threads[^1] = new Thread(() =>
        {
            if (a == 1 && b == 0)
            {
                throw new InvalidOperationException("the one without the other");
            }
        });
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
