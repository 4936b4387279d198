// A dictionary, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var ages = new Dictionary<string, int>();
        var other = new Thread(() => ages["Ada"] = 36); // <- here
        other.Start();
        ages["Ada"] = 36; // <- here
        other.Join();
    }
}
