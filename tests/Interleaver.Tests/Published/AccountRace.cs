// Account without a lock: the plain form of the published program.
// Expected: data-race
class Program
{
    private static int balance = 100;

    private static void Main()
    {
        var deposit = new Thread(() => balance += 50);
        var withdrawal = new Thread(() => balance -= 30);
        deposit.Start();
        withdrawal.Start();
        deposit.Join();
        withdrawal.Join();
    }
}
