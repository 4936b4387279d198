// Set and Reset in a row: who has not waited yet misses it.
class Program
{
    private static void Main()
    {
        using var go = new ManualResetEvent(false);
        var other = new Thread(() => go.WaitOne()); // <- here
        other.Start();
        go.Set();
        go.Reset();
        other.Join();
    }
}
