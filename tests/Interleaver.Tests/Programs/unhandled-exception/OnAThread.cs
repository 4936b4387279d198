// An exception that leaves a thread ends the process.
class Program
{
    private static void Main()
    {
        var other = new Thread(() => int.Parse("x")); // <- here
        other.Start();
        other.Join();
    }
}
