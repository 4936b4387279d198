// To take the lock is a step of its own: between what a thread writes before and its taking the lock, the other one may take it.
// Outcomes: mt0, mt1, tm0, tm1
class Program
{
    private static readonly ReaderWriterLock Gate = new();
    private static int written;
    private static string order = "";

    private static void Main()
    {
        var other = new Thread(() =>
        {
            Volatile.Write(ref written, 1);
            Enter("t");
        });
        other.Start();
        var seen = Volatile.Read(ref written);
        Enter("m");
        other.Join();
        Console.Write(order + seen);
    }

    private static void Enter(string who)
    {
        Gate.AcquireWriterLock(-1);
        order += who;
        Gate.ReleaseWriterLock();
    }
}
