// Tries to write again and again, instead of waiting until the others have read.
class Program
{
    private static readonly ReaderWriterLockSlim Gate = new();

    private static void Main()
    {
        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
    }

    private static void Work()
    {
        while (!Gate.TryEnterWriteLock(0)) // <- here
        {
        }

        Gate.ExitWriteLock();
    }
}
