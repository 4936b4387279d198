// Two threads wait for each other's end.
class Program
{
    private static volatile Thread? first;
    private static volatile Thread? second;

    private static void Main()
    {
        using var go = new ManualResetEventSlim();
        first = new Thread(() =>
        {
            go.Wait();
            second!.Join(); // <- here
        });
        second = new Thread(() =>
        {
            go.Wait();
            first!.Join(); // <- here
        });
        first.Start();
        second.Start();
        go.Set();
        first.Join(); // <- here
        second.Join();
    }
}
