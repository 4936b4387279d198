// Mistake: tries again and again for the second lock and never lets go of the first: two such threads go round for ever.
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
        for (int i = 0; i < _locks.Length; i++)
            _locks[i] = new object();
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_locks[from]) // <- here
        {
            while (!Monitor.TryEnter(_locks[to])) // <- here
                Thread.Yield(); // <- here

            try
            {
                if (_balances[from] < amount)
                    return false;
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
            return _balances[account];
    }

    public int Total() => Sum(0);

    private int Sum(int account)
    {
        if (account == _balances.Length)
            return 0;
        lock (_locks[account])
            return _balances[account] + Sum(account + 1);
    }
}
