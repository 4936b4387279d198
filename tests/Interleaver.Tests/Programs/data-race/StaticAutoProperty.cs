// A static auto-property, used by two threads without a lock.
class Program
{
    private static int Total { get; set; }

    private static void Main()
    {
        var other = new Thread(() => Total++); // <- here
        other.Start();
        Total++; // <- here
        other.Join();
    }
}
