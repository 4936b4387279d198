// Who tries for a lock in vain lets its holder run, and has it in the end.
// Outcomes: 1
class Program
{
    private static readonly object Gate = new();
    private static int count;

    private static void Main()
    {
        var other = new Thread(Count);
        other.Start();
        while (!Monitor.TryEnter(Gate))
        {
        }

        Monitor.Exit(Gate);
        other.Join();
        Console.Write(count);
    }

    private static void Count()
    {
        lock (Gate)
        {
            count++;
        }
    }
}
