// Right: all balances are one array that never changes; a transfer swaps it for another one, or starts again.
namespace Lesson03;

public class Bank
{
    private int[] _balances; // a new array for each transfer

    public Bank(params int[] openingBalances)
    {
        _balances = (int[])openingBalances.Clone();
    }

    public bool Transfer(int from, int to, int amount)
    {
        while (true)
        {
            var before = Volatile.Read(ref _balances);
            if (before[from] < amount)
            {
                return false;
            }

            var after = (int[])before.Clone();
            after[from] -= amount;
            after[to] += amount;
            if (Interlocked.CompareExchange(ref _balances, after, before) == before)
            {
                return true;
            }
        }
    }

    public int Balance(int account) => Volatile.Read(ref _balances)[account];

    public int Total()
    {
        var total = 0;
        foreach (var balance in Volatile.Read(ref _balances))
        {
            total += balance;
        }

        return total;
    }
}
