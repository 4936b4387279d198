// Mistake: locks the account that pays first. Two opposite transfers each get one lock and wait for the other's.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly object[] _locks;

    public Bank(params int[] openingBalances)
    {
        _balances = new int[openingBalances.Length];
        _locks = new object[openingBalances.Length];
        for (int i = 0; i < openingBalances.Length; i++)
        {
            _balances[i] = openingBalances[i];
            _locks[i] = new object();
        }
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_locks[from]) // <- here
        {
            lock (_locks[to]) // <- here
            {
                if (_balances[from] < amount)
                    return false;
                _balances[from] -= amount;
                _balances[to] += amount;
                return true;
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
