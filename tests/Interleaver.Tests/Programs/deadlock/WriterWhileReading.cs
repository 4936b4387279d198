// Who reads and wants to write has to upgrade: the lock waits for the reader, which is the thread itself.
class Program
{
    private static void Main()
    {
        var gate = new ReaderWriterLock();
        gate.AcquireReaderLock(-1); // <- here
        gate.AcquireWriterLock(-1); // <- here
    }
}
