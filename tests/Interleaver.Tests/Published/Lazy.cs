// Lazy (ESBMC and SCTBench): three threads, each in its own section; the third finds the sum of the others only if it is last.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static int data;

    private static void Main()
    {
        var one = new Thread(() => Add(1));
        var two = new Thread(() => Add(2));
        var three = new Thread(() =>
        {
            lock (Gate)
            {
                if (data >= 3)
                {
                    throw new InvalidOperationException("the last came last");
                }
            }
        });
        three.Start();
        two.Start();
        one.Start();
        one.Join();
        two.Join();
        three.Join();
    }

    private static void Add(int amount)
    {
        lock (Gate)
        {
            data += amount;
        }
    }
}
