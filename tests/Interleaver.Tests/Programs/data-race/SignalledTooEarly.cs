// The signal comes before the write that it should announce.
class Program
{
    private static void Main()
    {
        var done = new ManualResetEventSlim();
        var value = 0;
        var worker = new Thread(() =>
        {
            done.Set();
            value = 1; // <- here
        });
        worker.Start();
        done.Wait();
        Console.WriteLine(value); // <- here
        worker.Join();
    }
}
