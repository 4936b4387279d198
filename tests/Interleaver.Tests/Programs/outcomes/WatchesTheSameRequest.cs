// Two threads that wait with one token do not wait for each other: what the one wrote before its wait, the other may read after its own or not.
// Outcomes: 0, 1
class Program
{
    private static readonly CancellationTokenSource Source = new();
    private static readonly SemaphoreSlim One = new(1);
    private static readonly SemaphoreSlim Other = new(1);
    private static int written;
    private static int seen;

    private static void Main()
    {
        var reading = new Thread(Read);
        reading.Start();
        Volatile.Write(ref written, 1);
        One.Wait(Source.Token);
        reading.Join();
        Console.Write(seen);
    }

    private static void Read()
    {
        Other.Wait(Source.Token);
        seen = Volatile.Read(ref written);
    }
}
