// Mistake: every balance is changed atomically, but a transfer is two changes, and Total can look between them.
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
        while (true)
        {
            var seen = Volatile.Read(ref _balances[from]);
            if (seen < amount)
            {
                return false;
            }

            if (Interlocked.CompareExchange(ref _balances[from], seen - amount, seen) == seen) // <- here
            {
                Interlocked.Add(ref _balances[to], amount); // <- here
                return true;
            }
        }
    }

    public int Balance(int account) => Volatile.Read(ref _balances[account]);

    public int Total()
    {
        var total = 0;
        for (var i = 0; i < _balances.Length; i++)
        {
            total += Volatile.Read(ref _balances[i]); // <- here
        }

        return total;
    }
}
