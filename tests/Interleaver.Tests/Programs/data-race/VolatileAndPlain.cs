// Volatile.Write on one side needs Volatile.Read on the other.
class Program
{
    private static int value;

    private static void Main()
    {
        var other = new Thread(() => Volatile.Write(ref value, 1)); // <- here
        other.Start();
        Console.WriteLine(value); // <- here
        other.Join();
    }
}
