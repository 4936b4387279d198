// Right: one object for the whole bank, with Monitor by hand.
namespace Lesson03;

public class Bank
{
    private readonly object _gate = new();
    private readonly int[] _balances;

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        Monitor.Enter(_gate);
        try
        {
            if (_balances[from] < amount)
            {
                return false;
            }

            _balances[from] -= amount;
            _balances[to] += amount;
            return true;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public int Balance(int account)
    {
        Monitor.Enter(_gate);
        try
        {
            return _balances[account];
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public int Total()
    {
        Monitor.Enter(_gate);
        try
        {
            var total = 0;
            foreach (var balance in _balances)
            {
                total += balance;
            }

            return total;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
