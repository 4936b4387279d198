// Account (ESBMC and SCTBench): a deposit and a withdrawal, each in its own section; an auditor that comes last finds a balance
// which is not the one that it expects.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static int balance = 1;
    private static bool isDeposited;
    private static bool isWithdrawn;

    private static void Main()
    {
        Thread[] threads = [new(Audit), new(Deposit), new(Withdraw)];
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    private static void Deposit()
    {
        lock (Gate)
        {
            balance += 2;
            isDeposited = true;
        }
    }

    private static void Withdraw()
    {
        lock (Gate)
        {
            balance -= 4;
            isWithdrawn = true;
        }
    }

    private static void Audit()
    {
        lock (Gate)
        {
            if (isDeposited && isWithdrawn && balance != -5)
            {
                throw new InvalidOperationException($"the balance is {balance}");
            }
        }
    }
}
