// Yields until the flag is set: it gives the core away and takes it back at once.
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
        while (!done) // <- here
        {
            Thread.Yield(); // <- here
        }

        worker.Join();
    }
}
