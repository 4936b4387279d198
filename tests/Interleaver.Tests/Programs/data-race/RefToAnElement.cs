// An element of an array behind a ref parameter, used by two threads without a lock.
class Program
{
    private static void Add(ref int target)
    {
        target++; // <- here
    }

    private static void Main()
    {
        var values = new int[3];
        var other = new Thread(() => Add(ref values[1]));
        other.Start();
        Add(ref values[1]);
        other.Join();
    }
}
