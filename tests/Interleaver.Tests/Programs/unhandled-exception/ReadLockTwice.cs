// This kind of lock is not reentrant unless it is asked to be.
class Program
{
    private static void Main()
    {
        var gate = new ReaderWriterLockSlim();
        gate.EnterReadLock();
        gate.EnterReadLock(); // <- here
    }
}
