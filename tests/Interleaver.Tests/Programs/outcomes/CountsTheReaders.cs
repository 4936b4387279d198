// How many read is asked in a step of its own: between an earlier look and the question, the other thread may come, or go again.
// Outcomes: 00, 01, 10, 11
class Program
{
    private static readonly ReaderWriterLockSlim Gate = new();
    private static int written;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            Volatile.Write(ref written, 1);
            Gate.EnterReadLock();
            Gate.ExitReadLock();
        });
        other.Start();
        var seen = Volatile.Read(ref written);
        var readers = Gate.CurrentReadCount;
        other.Join();
        Console.Write($"{seen}{readers}");
    }
}
