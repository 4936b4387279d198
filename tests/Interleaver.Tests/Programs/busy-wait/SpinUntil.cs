// SpinUntil is a loop like any other.
class Program
{
    private static volatile bool done;

    private static void Main()
    {
        var worker = new Thread(() =>
        {
            Thread.Sleep(10);
            done = true;
        });
        worker.Start();
        SpinWait.SpinUntil(() => done); // <- here
        worker.Join();
    }
}
