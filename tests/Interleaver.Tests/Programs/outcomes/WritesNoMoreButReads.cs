// A writer that only reads from now on lets others read in a step of its own: who has seen that it comes next may find the lock taken still.
// Outcomes: early, free, taken
class Program
{
    private static readonly ReaderWriterLock Gate = new();
    private static int isNext;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            Gate.AcquireReaderLock(-1);
            var cookie = Gate.UpgradeToWriterLock(-1);
            Volatile.Write(ref isNext, 1);
            Gate.DowngradeFromWriterLock(ref cookie);
            Gate.ReleaseReaderLock();
        });
        other.Start();
        var became = Volatile.Read(ref isNext) == 0 ? "early" : Try();
        other.Join();
        Console.Write(became);
    }

    private static string Try()
    {
        try
        {
            Gate.AcquireReaderLock(0);
            Gate.ReleaseReaderLock();
            return "free";
        }
        catch (ApplicationException)
        {
            return "taken";
        }
    }
}
