// Account (CDSChecker and SCTBench families): a deposit and a withdrawal each lock, but look at the balance in one section
// and store the new one in another.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static int balance = 100;

    private static void Main()
    {
        var deposit = new Thread(() => Change(50));
        var withdrawal = new Thread(() => Change(-30));
        deposit.Start();
        withdrawal.Start();
        deposit.Join();
        withdrawal.Join();
        if (balance != 120)
        {
            throw new InvalidOperationException($"the balance is {balance}");
        }
    }

    private static void Change(int amount)
    {
        int seen;
        lock (Gate)
        {
            seen = balance;
        }

        lock (Gate)
        {
            balance = seen + amount;
        }
    }
}
