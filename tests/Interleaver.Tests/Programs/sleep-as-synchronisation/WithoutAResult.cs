// Nothing is read; the thread is still not waited for.
class Program
{
    private static void Main()
    {
        var worker = new Thread(() => Console.WriteLine("working"));
        worker.Start();
        Thread.Sleep(TimeSpan.FromMinutes(1)); // <- here
    }
}
