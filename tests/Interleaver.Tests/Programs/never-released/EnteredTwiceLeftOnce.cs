// Taken twice, given back once.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var other = new Thread(() =>
        {
            Monitor.Enter(Gate); // <- here
            Monitor.Enter(Gate);
            Monitor.Exit(Gate);
        });
        other.Start();
        other.Join();
        lock (Gate) // <- here
        {
        }
    }
}
