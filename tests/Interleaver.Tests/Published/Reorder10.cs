// Reorder-10 (SCTBench): 9 setters store one value, then the other; a checker must never find the one without the other.
// Expected: unhandled-exception
class Program
{
    private const int Setters = 9;
    private const int Checkers = 1;
    private static volatile int a;
    private static volatile int b;

    private static void Main()
    {
        var threads = new Thread[Setters + Checkers];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(i < Setters ? Set : Check);
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

    private static void Set()
    {
        a = 1;
        b = -1;
    }

    private static void Check()
    {
        if (!((a == 0 && b == 0) || (a == 1 && b == -1)))
        {
            throw new InvalidOperationException("the one without the other");
        }
    }
}
