// A dictionary, looked up and filled, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var ages = new Dictionary<string, int>();
        var other = new Thread(() => ages["Ada"] = ages.TryGetValue("Ada", out var age) ? age + 1 : 1); // <- here
        other.Start();
        ages["Ada"] = ages.TryGetValue("Ada", out var age) ? age + 1 : 1; // <- here
        other.Join();
    }
}
