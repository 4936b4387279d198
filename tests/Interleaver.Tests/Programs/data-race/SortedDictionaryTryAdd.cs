// A method of the BCL that changes the dictionary which it is given.
class Program
{
    private static void Main()
    {
        var words = new SortedDictionary<string, int>();
        var other = new Thread(() => words.TryAdd("a", 1)); // <- here
        other.Start();
        words.TryAdd("a", 2); // <- here
        other.Join();
    }
}
