// Join gives up after its time, and nobody looks at what it returned.
class Program
{
    private static void Main()
    {
        var other = new Thread(() => Thread.Sleep(1_000));
        other.Start(); // <- here
        other.Join(10);
    }
}
