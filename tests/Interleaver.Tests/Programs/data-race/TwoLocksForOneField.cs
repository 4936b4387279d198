// Both hold a lock, but not the same one.
class Program
{
    private static readonly object First = new();
    private static readonly object Second = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            lock (First)
            {
                value++; // <- here
            }
        });
        other.Start();
        lock (Second)
        {
            value++; // <- here
        }

        other.Join();
    }
}
