// Mistake: reads both balances before it writes both: an account that pays itself gets richer.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly Lock _gate = new();
    private readonly int[] _balances;

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_gate)
        {
            int a = _balances[from]; // <- here
            int b = _balances[to]; // <- here
            if (a < amount)
                return false;

            _balances[from] = a - amount; // <- here
            _balances[to] = b + amount; // <- here
            return true;
        }
    }

    public int Balance(int account)
    {
        lock (_gate)
            return _balances[account]; // <- here
    }

    public int Total()
    {
        lock (_gate)
            return _balances.Sum();
    }
}
