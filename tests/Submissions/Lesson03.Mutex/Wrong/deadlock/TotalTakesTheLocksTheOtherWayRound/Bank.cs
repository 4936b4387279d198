// Mistake: Transfer takes the money lock and then the journal lock; Total takes them the other way round.
// Breaks: task 2
namespace Lesson03;

public class Bank
{
    private readonly Lock _moneyLock = new();
    private readonly Lock _journalLock = new();
    private readonly int[] _balances;
    private int _entries; // guarded by _journalLock

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        lock (_moneyLock) // <- here
        {
            if (_balances[from] < amount)
            {
                return false;
            }

            _balances[from] -= amount;
            _balances[to] += amount;
            lock (_journalLock) // <- here
            {
                _entries++;
            }

            return true;
        }
    }

    public int Balance(int account)
    {
        lock (_moneyLock)
        {
            return _balances[account];
        }
    }

    public int Total()
    {
        lock (_journalLock) // <- here
        {
            _entries++;
            lock (_moneyLock) // <- here
            {
                var total = 0;
                foreach (var balance in _balances)
                {
                    total += balance;
                }

                return total;
            }
        }
    }
}
