// A second is no promise that the thread has ended.
class Program
{
    private static void Main()
    {
        var value = 0;
        var worker = new Thread(() => value = 42);
        worker.Start();
        Thread.Sleep(1_000); // <- here
        Console.WriteLine(value);
    }
}
