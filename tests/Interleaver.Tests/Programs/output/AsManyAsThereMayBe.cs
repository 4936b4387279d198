// One may wait for 64 things at once, and not for more.
class Program
{
    private static void Main()
    {
        foreach (var number in new[] { 1, 63, 64, 65 })
        {
            WaitHandle[] doors = [.. Enumerable.Range(0, number).Select(_ => new ManualResetEvent(true))];
            Try(() => Console.WriteLine(WaitHandle.WaitAll(doors)));
            Try(() => Console.WriteLine(WaitHandle.WaitAny(doors)));
            Try(() => Console.WriteLine(WaitHandle.WaitAll(doors, 0)));
        }
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name}: {e.Message}");
        }
    }
}
