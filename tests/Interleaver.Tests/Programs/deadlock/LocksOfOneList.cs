// The same with a list, and with the type that is made for it.
// Says: main waits for the lock _gates[1] at LocksOfOneList.cs:20, which thread 1 holds
// Says: thread 1 waits for the lock _gates[0] at LocksOfOneList.cs:20, which main holds
class Program
{
    private readonly List<Lock> _gates = [new(), new()];

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
        lock (_gates[from]) // <- here
        lock (_gates[to]) // <- here
        {
        }
    }
}
