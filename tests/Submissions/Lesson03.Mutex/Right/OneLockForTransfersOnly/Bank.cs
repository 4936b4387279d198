// Right: an outer lock lets one transfer or total through at a time, so that the locks of the accounts need no order.
namespace Lesson03;

public class Bank
{
    private readonly Lock _outer = new();
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
        lock (_outer)
        lock (_locks[from])
        lock (_locks[to])
        {
            if (_balances[from] < amount)
                return false;
            _balances[from] -= amount;
            _balances[to] += amount;
            return true;
        }
    }

    public int Balance(int account)
    {
        lock (_locks[account])
            return _balances[account];
    }

    public int Total()
    {
        lock (_outer) // no transfer is under way now, and nobody else writes
            return _balances.Sum();
    }
}
