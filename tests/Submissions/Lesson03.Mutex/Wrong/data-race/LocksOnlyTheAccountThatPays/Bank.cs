// Mistake: takes the lock of the account that pays and writes to the other one without its lock.
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
            _locks[i] = new object();
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_locks[from])
        {
            if (_balances[from] < amount) // <- here
                return false;

            _balances[from] -= amount; // <- here
            _balances[to] += amount; // <- here
            return true;
        }
    }

    public int Balance(int account)
    {
        lock (_locks[account])
            return _balances[account]; // <- here
    }

    public int Total() => Sum(0);

    private int Sum(int account)
    {
        if (account == _balances.Length)
            return 0;
        lock (_locks[account])
            return _balances[account] + Sum(account + 1); // <- here
    }
}
