// Mistake: avoids the deadlock by giving up: it answers false although the money is there.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly object[] _locks;

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
        _locks = new object[_balances.Length];
        for (var i = 0; i < _locks.Length; i++)
        {
            _locks[i] = new object();
        }
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_locks[from]) // <- here
        {
            if (!Monitor.TryEnter(_locks[to])) // <- here
            {
                return false; // <- here
            }

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
                Monitor.Exit(_locks[to]);
            }
        }
    }

    public int Balance(int account)
    {
        lock (_locks[account])
        {
            return _balances[account];
        }
    }

    public int Total() => TotalFrom(0);

    private int TotalFrom(int account)
    {
        if (account == _locks.Length)
        {
            return 0;
        }

        lock (_locks[account]) // <- here
        {
            return _balances[account] + TotalFrom(account + 1);
        }
    }
}
