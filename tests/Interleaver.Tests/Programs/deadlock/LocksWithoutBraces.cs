// Locks one below the other, without braces between them. Each is told at its own line.
// Says: main waits for the lock Gates[1] at LocksWithoutBraces.cs:20, which thread 1 holds since LocksWithoutBraces.cs:19
// Says: thread 1 waits for the lock Gates[0] at LocksWithoutBraces.cs:20, which main holds since LocksWithoutBraces.cs:19
class Program
{
    private static readonly Lock[] Gates = [new(), new()];

    private static void Main()
    {
        var other = new Thread(() => Transfer(1, 0));
        other.Start();
        Transfer(0, 1);
        other.Join();
    }

    private static void Transfer(int from, int to)
    {
        // lock (from) and lock (to)
        lock (Gates[from]) // <- here
        lock (Gates[to]) // <- here
        {
        }
    }
}
