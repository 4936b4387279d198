// Main ends without waiting for its thread.
class Program
{
    private static void Main()
    {
        var other = new Thread(() => Console.WriteLine("hello"));
        other.Start(); // <- here
    }
}
