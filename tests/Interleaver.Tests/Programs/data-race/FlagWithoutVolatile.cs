// A plain flag publishes nothing: the reader may see it and still read old data.
class Program
{
    private static int data;
    private static bool ready;

    private static void Main()
    {
        var writer = new Thread(() =>
        {
            data = 42;
            ready = true; // <- here
        });
        writer.Start();
        if (ready) // <- here
        {
            Console.WriteLine(data);
        }

        writer.Join();
    }
}
