// The same when time may move at any step.
// Time: adversarial
class Program
{
    private static void Main()
    {
        var worker = new Thread(() => Console.WriteLine("working"));
        worker.Start();
        Thread.Sleep(100); // <- here
    }
}
