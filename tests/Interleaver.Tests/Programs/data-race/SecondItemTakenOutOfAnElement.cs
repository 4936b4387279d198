// The same with a tuple in an array.
class Program
{
    private static void Main()
    {
        var kept = new (int Sum, int Count)[2];
        var writer = new Thread(() => kept[1].Count = 1); // <- here
        writer.Start();
        var (_, count) = kept[1]; // <- here
        writer.Join();
        Console.Write(count);
    }
}
