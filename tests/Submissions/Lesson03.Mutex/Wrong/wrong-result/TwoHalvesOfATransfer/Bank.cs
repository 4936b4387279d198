// Mistake: takes the money away under the lock, lets go, and hands it over under the lock: in between it is nowhere.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly object _gate = new();
    private readonly int[] _balances;

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        if (!Withdraw(from, amount)) // <- here
            return false;
        Deposit(to, amount); // <- here
        return true;
    }

    public int Balance(int account)
    {
        lock (_gate)
            return _balances[account];
    }

    public int Total()
    {
        lock (_gate)
        {
            int total = 0;
            foreach (int balance in _balances)
                total += balance; // <- here
            return total;
        }
    }

    private bool Withdraw(int account, int amount)
    {
        lock (_gate)
        {
            if (_balances[account] < amount)
                return false;
            _balances[account] -= amount; // <- here
            return true;
        }
    }

    private void Deposit(int account, int amount)
    {
        lock (_gate) // <- here
            _balances[account] += amount; // <- here
    }
}
