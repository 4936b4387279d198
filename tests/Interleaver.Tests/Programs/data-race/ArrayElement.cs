// An element of an array, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var values = new int[4];
        var other = new Thread(() => values[2]++); // <- here
        other.Start();
        values[2]++; // <- here
        other.Join();
    }
}
