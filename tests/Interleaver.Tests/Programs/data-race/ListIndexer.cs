// An element of a list, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var list = new List<int> { 0 };
        var other = new Thread(() => list[0]++); // <- here
        other.Start();
        list[0]++; // <- here
        other.Join();
    }
}
