// A semaphore that began without permits is a signal: whoever has taken it does not hold it.
// Says: main waits for the semaphore ready at WaitsForAnEcho.cs:14
class Program
{
    private static readonly Semaphore ready = new(0, 1);
    private static readonly Semaphore done = new(0, 1);

    private static void Main()
    {
        var other = new Thread(Answer) { Name = "other" };
        other.Start();
        ready.Release();
        Thread.Sleep(10);
        ready.WaitOne(); // <- here
        done.Release();
        other.Join();
    }

    private static void Answer()
    {
        ready.WaitOne();
        done.WaitOne(); // <- here
    }
}
