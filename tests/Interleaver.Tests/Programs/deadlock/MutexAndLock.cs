// The ring goes through two kinds of lock.
class Program
{
    private static readonly Mutex Outer = new();
    private static readonly Lock Inner = new();

    private static void Main()
    {
        var other = new Thread(() =>
        {
            lock (Inner) // <- here
            {
                Outer.WaitOne(); // <- here
                Outer.ReleaseMutex();
            }
        });
        other.Start();
        Outer.WaitOne(); // <- here
        lock (Inner) // <- here
        {
        }

        Outer.ReleaseMutex();
        other.Join();
    }
}
