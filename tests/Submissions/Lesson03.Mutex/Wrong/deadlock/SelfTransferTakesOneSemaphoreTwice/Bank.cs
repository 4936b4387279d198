// Mistake: a semaphore does not know who has taken it: an account that pays itself waits for itself.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly SemaphoreSlim[] _gates;

    public Bank(params int[] openingBalances)
    {
        _balances = new int[openingBalances.Length];
        _gates = new SemaphoreSlim[openingBalances.Length];
        for (var i = 0; i < openingBalances.Length; i++)
        {
            _balances[i] = openingBalances[i];
            _gates[i] = new SemaphoreSlim(1, 1);
        }
    }

    public bool Transfer(int from, int to, int amount)
    {
        var low = _gates[Math.Min(from, to)];
        var high = _gates[Math.Max(from, to)];
        low.Wait(); // <- here
        try
        {
            high.Wait(); // <- here
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
                high.Release();
            }
        }
        finally
        {
            low.Release();
        }
    }

    public int Balance(int account)
    {
        _gates[account].Wait();
        try
        {
            return _balances[account];
        }
        finally
        {
            _gates[account].Release();
        }
    }

    public int Total()
    {
        foreach (var gate in _gates)
        {
            gate.Wait();
        }

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
            foreach (var gate in _gates)
            {
                gate.Release();
            }
        }
    }
}
