// A lock taken and not given back.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var other = new Thread(() => Monitor.Enter(Gate)); // <- here
        other.Start();
        other.Join();
        lock (Gate) // <- here
        {
        }
    }
}
