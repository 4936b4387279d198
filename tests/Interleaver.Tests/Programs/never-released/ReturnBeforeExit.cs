// An early way out skips the Exit.
class Program
{
    private static readonly object Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(() => Add(0));
        other.Start();
        other.Join();
        Add(1);
    }

    private static void Add(int amount)
    {
        Monitor.Enter(Gate); // <- here
        if (amount == 0)
        {
            return;
        }

        value += amount;
        Monitor.Exit(Gate);
    }
}
