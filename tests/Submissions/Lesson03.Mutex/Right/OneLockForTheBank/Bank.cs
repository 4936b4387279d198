// Right: one Lock for the whole bank.
namespace Lesson03;

public class Bank(params int[] openingBalances)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, int> _balances =
        openingBalances.Select((amount, number) => (amount, number)).ToDictionary(entry => entry.number, entry => entry.amount);

    public bool Transfer(int from, int to, int amount)
    {
        lock (_gate)
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

    public int Balance(int account)
    {
        lock (_gate)
        {
            return _balances[account];
        }
    }

    public int Total()
    {
        lock (_gate)
        {
            return _balances.Values.Sum();
        }
    }
}
