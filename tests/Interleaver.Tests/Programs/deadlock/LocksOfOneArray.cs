// Each account has a lock in one array. The two locks are told apart by their index.
// Says: main waits for the lock _gates[1] at LocksOfOneArray.cs:24, which thread 1 holds since LocksOfOneArray.cs:22
// Says: thread 1 waits for the lock _gates[0] at LocksOfOneArray.cs:24, which main holds since LocksOfOneArray.cs:22
// Says: LocksOfOneArray.cs:22 takes _gates[0]
class Program
{
    private readonly object[] _gates = [new(), new()];

    private static void Main()
    {
        var program = new Program();
        var other = new Thread(() => program.Transfer(1, 0));
        other.Start();
        program.Transfer(0, 1);
        other.Join();
    }

    private void Transfer(int from, int to)
    {
        // A copy has no name that two threads could agree on.
        var first = _gates[from];
        lock (first) // <- here
        {
            lock (_gates[to]) // <- here
            {
            }
        }
    }
}
