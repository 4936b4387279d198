// Each element has a lock of its own: the field's name alone would be the same for both.
// Says: main waits for the lock _accounts[1].Gate at LocksOfTheElements.cs:20, which thread 1 holds
// Says: thread 1 waits for the lock _accounts[0].Gate at LocksOfTheElements.cs:20, which main holds
class Program
{
    private readonly Account[] _accounts = [new(), new()];

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
        lock (_accounts[from].Gate) // <- here
        lock (_accounts[to].Gate) // <- here
        {
        }
    }

    private sealed class Account
    {
        public object Gate { get; } = new();
    }
}
