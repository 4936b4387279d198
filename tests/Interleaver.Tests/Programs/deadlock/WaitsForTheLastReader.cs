// Two read until a third has written, which waits for both; the one that came last waits for a lock of the third one as well.
// Says: main waits for the write lock gate
// Says: which thread 2 holds
class Program
{
    private static void Main()
    {
        var gate = new ReaderWriterLockSlim();
        var (over, written) = (new ManualResetEventSlim(), new object());
        var first = new Thread(() =>
        {
            gate.EnterReadLock();
            over.Wait();
            gate.ExitReadLock();
        });
        var second = new Thread(() =>
        {
            gate.EnterReadLock(); // <- here
            lock (written) // <- here
            {
            }

            gate.ExitReadLock();
        });
        lock (written) // <- here
        {
            first.Start();
            while (gate.CurrentReadCount < 1)
            {
                Thread.Yield();
            }

            second.Start();
            while (gate.CurrentReadCount < 2)
            {
                Thread.Yield();
            }

            gate.EnterWriteLock(); // <- here
            gate.ExitWriteLock();
            over.Set();
        }
    }
}
