// The writer takes the lock, the reader does not.
class Program
{
    private static readonly object Gate = new();
    private static int value;

    private static void Main()
    {
        var writer = new Thread(() =>
        {
            lock (Gate)
            {
                value++; // <- here
            }
        });
        writer.Start();
        Console.WriteLine(value); // <- here
        writer.Join();
    }
}
