// A second Set before the first one was used changes nothing.
class Program
{
    private static void Main()
    {
        using var go = new AutoResetEvent(false);
        var other = new Thread(() =>
        {
            go.WaitOne();
            go.WaitOne(); // <- here
        });
        other.Start();
        go.Set();
        go.Set();
        other.Join();
    }
}
