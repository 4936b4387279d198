// The process does not even wait for a background thread.
class Program
{
    private static void Main()
    {
        var other = new Thread(() => Console.WriteLine("hello")) { IsBackground = true };
        other.Start(); // <- here
    }
}
