// The holder of a mutex may take it again and has to give it back as often.
class Program
{
    private static readonly Mutex Gate = new();
    private static int value;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            Twice();
            Once();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (value != 9)
        {
            throw new InvalidOperationException($"{value}");
        }
    }

    private static void Twice()
    {
        Gate.WaitOne();
        Once();
        Once();
        Gate.ReleaseMutex();
    }

    private static void Once()
    {
        Gate.WaitOne();
        value++;
        Gate.ReleaseMutex();
    }
}
