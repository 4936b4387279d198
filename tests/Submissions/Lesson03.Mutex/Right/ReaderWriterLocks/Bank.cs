// Right: transfers write, Balance and Total read.
namespace Lesson03;

public class Bank
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly List<int> _balances;

    public Bank(params int[] openingBalances)
    {
        _balances = new List<int>(openingBalances);
    }

    public bool Transfer(int from, int to, int amount)
    {
        _rw.EnterWriteLock();
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
            _rw.ExitWriteLock();
        }
    }

    public int Balance(int account)
    {
        _rw.EnterReadLock();
        try
        {
            return _balances[account];
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public int Total()
    {
        _rw.EnterReadLock();
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
            _rw.ExitReadLock();
        }
    }
}
