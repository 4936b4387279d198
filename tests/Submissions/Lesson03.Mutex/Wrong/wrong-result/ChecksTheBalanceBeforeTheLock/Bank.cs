// Mistake: asks for the balance first and locks afterwards: in between, somebody else can spend the money.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly Lock _gate = new();

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        if (Balance(from) < amount) // <- here
        {
            return false;
        }

        lock (_gate) // <- here
        {
            _balances[from] -= amount; // <- here
            _balances[to] += amount;
        }

        return true;
    }

    public int Balance(int account)
    {
        lock (_gate)
        {
            return _balances[account]; // <- here
        }
    }

    public int Total()
    {
        lock (_gate)
        {
            return _balances.Sum();
        }
    }
}
