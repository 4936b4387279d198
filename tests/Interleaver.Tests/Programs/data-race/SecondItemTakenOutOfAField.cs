// The same with a tuple in a field of an object, and with the parts in a variable each.
class Program
{
    private sealed class Kept
    {
        public (int Sum, int Count) State;
    }

    private static void Main()
    {
        var kept = new Kept();
        var writer = new Thread(() => kept.State.Count = 1); // <- here
        writer.Start();
        var (_, count) = kept.State; // <- here
        writer.Join();
        Console.Write(count);
    }
}
