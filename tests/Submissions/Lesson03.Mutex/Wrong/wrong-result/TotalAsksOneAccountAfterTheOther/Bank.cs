// Mistake: each balance is read safely, but the sum mixes accounts from before a transfer and from after it.
// Breaks: task 2
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
        lock (_gates[Math.Min(from, to)]) // <- here
        lock (_gates[Math.Max(from, to)]) // <- here
        {
            if (_balances[from] < amount)
            {
                return false;
            }

            _balances[from] -= amount; // <- here
            _balances[to] += amount; // <- here
            return true;
        }
    }

    public int Balance(int account)
    {
        lock (_gates[account]) // <- here
        {
            return _balances[account]; // <- here
        }
    }

    public int Total()
    {
        var total = 0;
        for (var account = 0; account < _balances.Length; account++)
        {
            total += Balance(account); // <- here
        }

        return total;
    }
}
