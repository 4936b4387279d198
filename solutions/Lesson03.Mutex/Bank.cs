namespace Lesson03;

/// <summary>
/// A few accounts, numbered from 0, and transfers between them. Any number of threads may use one bank at the same time.
/// </summary>
/// <remarks>
/// One lock for the whole bank is as right and shorter: begin with that. This version has a lock for each account, so that
/// transfers between different pairs do not wait for one another, and pays for it with a rule that every method obeys:
/// whoever needs several locks takes them in the order of the account numbers. Then no circle of waiting threads can close.
/// </remarks>
public class Bank
{
    private readonly int[] _balances; // _balances[i] is guarded by _gates[i]
    private readonly Lock[] _gates;

    /// <summary>Opens one account for each amount: the first amount is the balance of account 0.</summary>
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

    /// <summary>Moves <paramref name="amount"/>, which is positive, from one account to another.</summary>
    /// <returns>False, and nothing has moved, when <paramref name="from"/> holds less than the amount; else true.</returns>
    public bool Transfer(int from, int to, int amount)
    {
        // The same two locks in the same order, whether the money goes up or down. A transfer from an account to itself
        // takes one lock twice, which is allowed: a Lock counts how often its owner has entered.
        lock (_gates[Math.Min(from, to)])
        lock (_gates[Math.Max(from, to)])
        {
            // Checked under the same locks that the change needs: what is true here is still true two lines below.
            if (_balances[from] < amount)
            {
                return false;
            }

            _balances[from] -= amount;
            _balances[to] += amount;
            return true;
        }
    }

    /// <summary>What one account holds. Never negative.</summary>
    public int Balance(int account)
    {
        lock (_gates[account])
        {
            return _balances[account];
        }
    }

    /// <summary>What all accounts hold together, at one moment.</summary>
    public int Total() => TotalFrom(0);

    // Each call keeps its own lock until the calls below it are done, so at the deepest point all locks are held:
    // that is the one moment that the sum belongs to. The order is that of the account numbers, as in Transfer.
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
