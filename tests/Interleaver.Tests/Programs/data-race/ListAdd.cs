// A list, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var list = new List<int>();
        var other = new Thread(() => list.Add(1)); // <- here
        other.Start();
        list.Add(1); // <- here
        other.Join();
    }
}
