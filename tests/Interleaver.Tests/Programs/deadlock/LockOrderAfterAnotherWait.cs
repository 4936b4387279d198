// Main has waited before, and comes to a lock that is free, until the other thread is there first: that it waits there too is told.
// Says: LockOrderAfterAnotherWait.cs:25 WAITS for
class Program
{
    private static readonly object One = new();
    private static readonly object Two = new();

    private static void Main()
    {
        var before = new Thread(() => { });
        before.Start();
        before.Join();
        var other = new Thread(() =>
        {
            lock (Two) // <- here
            {
                lock (One) // <- here
                {
                }
            }
        });
        other.Start();
        lock (One) // <- here
        {
            lock (Two) // <- here
            {
            }
        }

        other.Join();
    }
}
