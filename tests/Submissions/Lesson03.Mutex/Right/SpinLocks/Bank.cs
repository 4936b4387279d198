// Right: one SpinLock for the bank: the work under it is a handful of instructions.
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private SpinLock _spin;

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        bool taken = false;
        _spin.Enter(ref taken);
        bool enough = _balances[from] >= amount;
        if (enough)
        {
            _balances[from] -= amount;
            _balances[to] += amount;
        }

        _spin.Exit();
        return enough;
    }

    public int Balance(int account)
    {
        bool taken = false;
        _spin.Enter(ref taken);
        int balance = _balances[account];
        _spin.Exit();
        return balance;
    }

    public int Total()
    {
        int total = 0;
        bool taken = false;
        _spin.Enter(ref taken);
        foreach (int balance in _balances)
            total += balance;
        _spin.Exit();
        return total;
    }
}
