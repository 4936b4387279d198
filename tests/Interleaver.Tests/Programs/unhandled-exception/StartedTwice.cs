// A thread runs once.
class Program
{
    private static void Main()
    {
        var other = new Thread(() => { });
        other.Start();
        other.Join();
        other.Start(); // <- here
    }
}
