// The last write comes after the lock was given back.
class Program
{
    private static readonly object Gate = new();
    private static int value;
    private static int last;

    private static void Main()
    {
        var other = new Thread(() => Add(1));
        other.Start();
        Add(2);
        other.Join();
    }

    private static void Add(int amount)
    {
        lock (Gate)
        {
            value += amount;
        }

        last = amount; // <- here
    }
}
