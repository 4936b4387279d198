// Mistake: no lock at all.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        if (_balances[from] < amount) // <- here
            return false;

        _balances[from] -= amount; // <- here
        _balances[to] += amount; // <- here
        return true;
    }

    public int Balance(int account)
    {
        return _balances[account]; // <- here
    }

    public int Total()
    {
        int total = 0;
        for (int i = 0; i < _balances.Length; i++)
            total += _balances[i]; // <- here
        return total;
    }
}
