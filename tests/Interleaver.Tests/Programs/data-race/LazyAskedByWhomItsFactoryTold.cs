// The factory of a lazy value without thread safety says that it is at work, and who hears that asks whether the value is there.
class Program
{
    private static void Main()
    {
        var begun = new ManualResetEventSlim();
        var lazy = new Lazy<int>(() =>
        {
            begun.Set(); // <- here
            return 1;
        }, LazyThreadSafetyMode.None);
        var maker = new Thread(() => Console.WriteLine(lazy.Value)); // <- here
        maker.Start();
        begun.Wait();
        Console.WriteLine(lazy.IsValueCreated); // <- here
        maker.Join();
    }
}
