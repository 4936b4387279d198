// A lazy value without thread safety is asked whether it is there, while its factory runs and waits for who asks.
class Program
{
    private static void Main()
    {
        var asked = new ManualResetEventSlim();
        var lazy = new Lazy<int>(() =>
        {
            asked.Wait();
            return 1;
        }, LazyThreadSafetyMode.None);
        var maker = new Thread(() => Console.WriteLine(lazy.Value)); // <- here
        maker.Start();
        Console.WriteLine(lazy.IsValueCreated); // <- here
        asked.Set();
        maker.Join();
    }
}
