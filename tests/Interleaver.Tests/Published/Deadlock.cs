// Deadlock (Inspect and SCTBench): two locks, two orders, a counter under both.
// Expected: deadlock
class Program
{
    private static readonly object A = new();
    private static readonly object B = new();
    private static int counter;

    private static void Main()
    {
        var one = new Thread(() => Work(A, B));
        var other = new Thread(() => Work(B, A));
        one.Start();
        other.Start();
        one.Join();
        other.Join();
    }

    private static void Work(object outer, object inner)
    {
        lock (outer)
        {
            lock (inner)
            {
                counter++;
            }
        }
    }
}
