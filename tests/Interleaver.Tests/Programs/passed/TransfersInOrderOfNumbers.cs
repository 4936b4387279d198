// Both accounts are locked, always the one with the smaller number first, so that no two transfers wait for each other.
class Account(int number, int balance)
{
    public int Number { get; } = number;

    public int Balance { get; set; } = balance;
}

class Program
{
    private static readonly Account[] Accounts = [new(0, 10), new(1, 10), new(2, 10)];

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            Transfer(Accounts[i], Accounts[(i + 1) % 3], 3);
            Transfer(Accounts[(i + 2) % 3], Accounts[i], 2);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (Accounts.Any(account => account.Balance != 10))
        {
            throw new InvalidOperationException(string.Join(' ', Accounts.Select(account => account.Balance)));
        }
    }

    private static void Transfer(Account from, Account to, int amount)
    {
        var (first, second) = from.Number < to.Number ? (from, to) : (to, from);
        lock (first)
        lock (second)
        {
            from.Balance -= amount;
            to.Balance += amount;
        }
    }
}
