namespace Lesson03;

/// <summary>
/// A few accounts, numbered from 0, and transfers between them. Any number of threads may use one bank at the same time.
/// </summary>
public class Bank
{
    private readonly int[] _balances;

    // Decide here what guards the balances: one lock for the whole bank, or one for each account.

    /// <summary>Opens one account for each amount: the first amount is the balance of account 0.</summary>
    public Bank(params int[] openingBalances)
    {
        _balances = new int[openingBalances.Length];
        Array.Copy(openingBalances, _balances, openingBalances.Length);
    }

    /// <summary>Moves <paramref name="amount"/>, which is positive, from one account to another.</summary>
    /// <returns>False, and nothing has moved, when <paramref name="from"/> holds less than the amount; else true.</returns>
    public bool Transfer(int from, int to, int amount)
    {
        // Looking at the balance and changing both accounts is one step. Look at: the `lock` statement.
        throw new NotImplementedException("TODO 3.2 Transfer: move all of the amount, or nothing");
    }

    /// <summary>What one account holds. Never negative.</summary>
    public int Balance(int account)
    {
        // Whoever reads a balance needs the lock that its writers take. Look at: the `lock` statement.
        throw new NotImplementedException("TODO 3.2 Balance: read one balance safely");
    }

    /// <summary>What all accounts hold together, at one moment.</summary>
    public int Total()
    {
        // No transfer may be half done in your sum. Look at: the `lock` statement, nested if you have several locks.
        throw new NotImplementedException("TODO 3.2 Total: add up all balances as they are at one moment");
    }
}
