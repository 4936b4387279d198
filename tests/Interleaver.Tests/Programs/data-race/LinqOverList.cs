// A list, read by LINQ and added to, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var list = new List<int> { 1 };
        var other = new Thread(() => list.Add(list.Sum())); // <- here
        other.Start();
        list.Add(list.Sum()); // <- here
        other.Join();
    }
}
