// The example in the root's README: a right answer but for one mistake, the order of the two locks in Transfer.
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly Lock[] _gates;

    public Bank(params int[] openingBalances)
    {
        _balances = new int[openingBalances.Length];
        _gates = new Lock[openingBalances.Length];
        for (var account = 0; account < openingBalances.Length; account++)
        {
            _balances[account] = openingBalances[account];
            _gates[account] = new Lock();
        }
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_gates[from])
        {
            lock (_gates[to])
            {
                if (_balances[from] < amount)
                {
                    return false;
                }

                _balances[from] -= amount;
                _balances[to] += amount;
                return true;
            }
        }
    }

    public int Balance(int account)
    {
        lock (_gates[account])
        {
            return _balances[account];
        }
    }

    public int Total() => TotalFrom(0);

    private int TotalFrom(int account)
    {
        if (account == _balances.Length)
        {
            return 0;
        }

        lock (_gates[account])
        {
            return _balances[account] + TotalFrom(account + 1);
        }
    }
}
