// A sorted dictionary, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var words = new SortedDictionary<string, int>();
        var other = new Thread(() => words["a"] = 1); // <- here
        other.Start();
        words["a"] = 1; // <- here
        other.Join();
    }
}
