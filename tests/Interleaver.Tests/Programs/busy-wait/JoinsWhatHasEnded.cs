// In each round it joins a thread that has ended long ago: that is no news.
class Program
{
    private static volatile bool done;

    private static void Main()
    {
        var ended = new Thread(() => { });
        ended.Start();
        ended.Join();
        var worker = new Thread(() =>
        {
            Thread.Sleep(10);
            done = true;
        });
        worker.Start();
        while (!done) // <- here
        {
            ended.Join(); // <- here
        }

        worker.Join();
    }
}
