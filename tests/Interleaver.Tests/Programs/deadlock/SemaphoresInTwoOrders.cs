// Each has taken the one permit that the other waits for.
// Says: which other holds since SemaphoresInTwoOrders.cs:18
class Program
{
    private static readonly Semaphore left = new(1, 1);
    private static readonly Semaphore right = new(1, 1);

    private static void Main()
    {
        var other = new Thread(() => Use(right, left)) { Name = "other" };
        other.Start();
        Use(left, right);
        other.Join();
    }

    private static void Use(Semaphore first, Semaphore second)
    {
        first.WaitOne(); // <- here
        second.WaitOne(); // <- here
        second.Release();
        first.Release();
    }
}
