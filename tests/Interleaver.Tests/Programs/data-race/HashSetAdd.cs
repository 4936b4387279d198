// A hash set, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var words = new HashSet<string>();
        var other = new Thread(() => words.Add("a")); // <- here
        other.Start();
        words.Add("a"); // <- here
        other.Join();
    }
}
