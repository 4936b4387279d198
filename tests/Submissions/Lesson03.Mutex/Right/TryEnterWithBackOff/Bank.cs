// Right: takes both locks in any order, but never waits for the second: lets go of the first and starts again.
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
        while (true)
        {
            lock (_locks[from])
            {
                if (Monitor.TryEnter(_locks[to]))
                {
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

            Thread.Sleep(1);
        }
    }

    public int Balance(int account)
    {
        lock (_locks[account])
        {
            return _balances[account];
        }
    }

    public int Total()
    {
        while (true)
        {
            var held = 0;
            try
            {
                while (held < _locks.Length && Monitor.TryEnter(_locks[held]))
                {
                    held++;
                }

                if (held == _locks.Length)
                {
                    return _balances.Sum();
                }
            }
            finally
            {
                while (held > 0)
                {
                    held--;
                    Monitor.Exit(_locks[held]);
                }
            }

            Thread.Sleep(1);
        }
    }
}
