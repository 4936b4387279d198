// Two accounts, two threads that move money in opposite directions, five times each.
class Account
{
    public int Balance = 100;
}

class Program
{
    private static void Main()
    {
        var (first, second) = (new Account(), new Account());
        var there = new Thread(() => Transfer(first, first, second));
        var back = new Thread(() => Transfer(first, second, first));
        there.Start();
        back.Start();
        there.Join();
        back.Join();
        if (first.Balance != 100 || second.Balance != 100)
        {
            throw new InvalidOperationException($"the balances are {first.Balance} and {second.Balance}");
        }
    }

    private static void Transfer(Account lockedFirst, Account from, Account to)
    {
        var lockedSecond = lockedFirst == from ? to : from;
        for (var times = 0; times < 5; times++)
        {
            lock (lockedFirst)
            {
                lock (lockedSecond)
                {
                    from.Balance -= 10;
                    to.Balance += 10;
                }
            }
        }
    }
}
