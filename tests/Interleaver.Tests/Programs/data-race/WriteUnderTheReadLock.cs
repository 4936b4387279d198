// Readers are let in together; two of them write.
class Program
{
    private static readonly ReaderWriterLockSlim Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
    }

    private static void Add()
    {
        Gate.EnterReadLock();
        value++; // <- here
        Gate.ExitReadLock();
    }
}
