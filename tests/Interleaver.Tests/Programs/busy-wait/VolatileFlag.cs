// Looks at a flag again and again instead of waiting.
class Program
{
    private static volatile bool done;

    private static void Main()
    {
        var worker = new Thread(() => done = true);
        worker.Start();
        while (!done) // <- here
        {
        }

        worker.Join();
    }
}
