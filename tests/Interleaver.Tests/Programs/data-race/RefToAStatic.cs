// A static behind a ref parameter, used by two threads without a lock.
class Program
{
    private static int value;

    private static void Add(ref int target)
    {
        target++; // <- here
    }

    private static void Main()
    {
        var other = new Thread(() => Add(ref value));
        other.Start();
        Add(ref value);
        other.Join();
    }
}
