// The barrier expects three, two come.
class Program
{
    private static void Main()
    {
        using var barrier = new Barrier(3);
        var other = new Thread(() => barrier.SignalAndWait()); // <- here
        other.Start();
        barrier.SignalAndWait(); // <- here
        other.Join();
    }
}
