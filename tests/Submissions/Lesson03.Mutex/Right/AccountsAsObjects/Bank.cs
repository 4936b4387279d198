// Right: accounts are objects; locks are entered and exited by hand, in the order of the numbers.
namespace Lesson03;

public class Bank
{
    private readonly Account[] _accounts;

    public Bank(params int[] openingBalances)
    {
        _accounts = openingBalances.Select((balance, number) => new Account(number, balance)).ToArray();
    }

    public bool Transfer(int from, int to, int amount)
    {
        var payer = _accounts[from];
        var payee = _accounts[to];
        var (first, second) = payer.Number <= payee.Number ? (payer, payee) : (payee, payer);

        lock (first.Gate)
        {
            lock (second.Gate)
            {
                if (payer.Balance < amount)
                {
                    return false;
                }

                payer.Balance -= amount;
                payee.Balance += amount;
                return true;
            }
        }
    }

    public int Balance(int account)
    {
        lock (_accounts[account].Gate)
        {
            return _accounts[account].Balance;
        }
    }

    public int Total()
    {
        foreach (var account in _accounts)
        {
            account.Gate.Enter();
        }

        try
        {
            return _accounts.Sum(account => account.Balance);
        }
        finally
        {
            foreach (var account in _accounts)
            {
                account.Gate.Exit();
            }
        }
    }
}
