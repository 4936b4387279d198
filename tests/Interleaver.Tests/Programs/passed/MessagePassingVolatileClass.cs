// Volatile.Write publishes, Volatile.Read sees what was published.
// Interleavings: 2
class Box
{
    public int Data;
    public bool Ready;
}

class Program
{
    private static void Main()
    {
        var box = new Box();
        var writer = new Thread(() =>
        {
            box.Data = 42;
            Volatile.Write(ref box.Ready, true);
        });
        writer.Start();
        if (Volatile.Read(ref box.Ready) && box.Data != 42)
        {
            throw new InvalidOperationException();
        }

        writer.Join();
    }
}
