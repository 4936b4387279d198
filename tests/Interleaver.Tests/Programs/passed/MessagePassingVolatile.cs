// The volatile flag publishes what was written before it.
// Interleavings: 2
class Program
{
    private static int data;
    private static volatile bool ready;

    private static void Main()
    {
        var writer = new Thread(() =>
        {
            data = 42;
            ready = true;
        });
        writer.Start();
        if (ready && data != 42)
        {
            throw new InvalidOperationException();
        }

        writer.Join();
    }
}
