// Mistake: "it only reads": Balance and Total look at the balances without the lock that Transfer takes.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly object _gate = new();

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_gate)
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

    public int Balance(int account) => _balances[account]; // <- here

    public int Total()
    {
        var sum = 0;
        for (var i = 0; i < _balances.Length; i++)
        {
            sum += _balances[i]; // <- here
        }

        return sum;
    }
}
