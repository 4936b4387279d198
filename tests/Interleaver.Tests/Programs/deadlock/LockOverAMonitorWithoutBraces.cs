// A lock of the one kind directly in one of the other kind, and the other way round. Each is told at its own line.
// Says: main waits for the lock Inner at LockOverAMonitorWithoutBraces.cs:22, which thread 1 holds since LockOverAMonitorWithoutBraces.cs:13
// Says: thread 1 waits for the lock Outer at LockOverAMonitorWithoutBraces.cs:14, which main holds since LockOverAMonitorWithoutBraces.cs:21
class Program
{
    private static readonly Lock Outer = new();
    private static readonly object Inner = new();

    private static void Main()
    {
        var other = new Thread(() =>
        {
            lock (Inner) // <- here
            lock (Outer) // <- here
            {
            }
        });
        other.Start();
        for (var i = 0; i < 1; i++)
        {
            lock (Outer) // <- here
            lock (Inner) // <- here
            {
            }
        }

        other.Join();
    }
}
