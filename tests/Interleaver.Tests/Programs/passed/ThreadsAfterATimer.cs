// The clock starts a thread between those that the program starts, and it takes a lock: all are told apart.
// Time: adversarial
class Program
{
    private static readonly object Gate = new();
    private static int sum;

    private static void Main()
    {
        using var timer = new Timer(_ => Add(1), null, 1, Timeout.Infinite);
        Thread.Sleep(10);
        var first = new Thread(() => Add(2));
        var second = new Thread(() => Add(4));
        first.Start();
        second.Start();
        first.Join();
        second.Join();
        lock (Gate)
        {
            if (sum is not (6 or 7))
            {
                throw new InvalidOperationException();
            }
        }
    }

    private static void Add(int amount)
    {
        lock (Gate)
        {
            sum += amount;
        }
    }
}
