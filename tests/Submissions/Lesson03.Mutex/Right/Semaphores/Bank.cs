// Right: a semaphore for each account, taken in order; a transfer to the same account is a case of its own.
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly SemaphoreSlim[] _permits;

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
        _permits = new SemaphoreSlim[_balances.Length];
        for (var i = 0; i < _permits.Length; i++)
        {
            _permits[i] = new SemaphoreSlim(1, 1);
        }
    }

    public bool Transfer(int from, int to, int amount)
    {
        if (from == to)
        {
            return Balance(from) >= amount;
        }

        _permits[Math.Min(from, to)].Wait();
        _permits[Math.Max(from, to)].Wait();
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
            _permits[from].Release();
            _permits[to].Release();
        }
    }

    public int Balance(int account)
    {
        _permits[account].Wait();
        try
        {
            return _balances[account];
        }
        finally
        {
            _permits[account].Release();
        }
    }

    public int Total()
    {
        foreach (var permit in _permits)
        {
            permit.Wait();
        }

        var total = 0;
        foreach (var balance in _balances)
        {
            total += balance;
        }

        foreach (var permit in _permits)
        {
            permit.Release();
        }

        return total;
    }
}
