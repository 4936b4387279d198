// A plain flag and what it stands for, both under the same lock.
// Interleavings: 2
class Program
{
    private static readonly object Gate = new();
    private static bool ready;
    private static string? text;

    private static void Main()
    {
        var writer = new Thread(() =>
        {
            lock (Gate)
            {
                text = "hello";
                ready = true;
            }
        });
        writer.Start();
        lock (Gate)
        {
            if (ready && text != "hello")
            {
                throw new InvalidOperationException();
            }
        }

        writer.Join();
    }
}
