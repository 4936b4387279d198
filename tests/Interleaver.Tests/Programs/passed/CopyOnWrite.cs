// The list is never changed, only replaced: readers need no lock.
class Program
{
    private static readonly object Gate = new();
    private static volatile int[] current = [];

    private static void Main()
    {
        var writer = new Thread(() => Add(1));
        writer.Start();
        Add(2);
        var seen = current.Sum();
        writer.Join();
        if (seen is not (2 or 3) || current.Sum() != 3)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Add(int value)
    {
        lock (Gate)
        {
            current = [.. current, value];
        }
    }
}
