// To let a lock go is a step of its own: who has seen that it comes next may find the lock taken still.
// Outcomes: early, free, taken
class Program
{
    private static readonly ReaderWriterLock Gate = new();
    private static int isNext;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            Gate.AcquireWriterLock(-1);
            Volatile.Write(ref isNext, 1);
            Gate.ReleaseWriterLock();
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
