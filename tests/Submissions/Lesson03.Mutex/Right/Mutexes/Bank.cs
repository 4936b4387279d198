// Right: a Mutex for each account, taken in the order of the numbers; a Mutex may be taken twice by its owner.
namespace Lesson03;

public class Bank
{
    private readonly int[] _balances;
    private readonly Mutex[] _mutexes;

    public Bank(params int[] openingBalances)
    {
        _balances = new int[openingBalances.Length];
        _mutexes = new Mutex[openingBalances.Length];
        for (int i = 0; i < openingBalances.Length; i++)
        {
            _balances[i] = openingBalances[i];
            _mutexes[i] = new Mutex();
        }
    }

    public bool Transfer(int from, int to, int amount)
    {
        int first = from < to ? from : to;
        int second = from < to ? to : from;
        _mutexes[first].WaitOne();
        _mutexes[second].WaitOne();
        try
        {
            if (_balances[from] < amount)
                return false;
            _balances[from] -= amount;
            _balances[to] += amount;
            return true;
        }
        finally
        {
            _mutexes[second].ReleaseMutex();
            _mutexes[first].ReleaseMutex();
        }
    }

    public int Balance(int account)
    {
        _mutexes[account].WaitOne();
        try
        {
            return _balances[account];
        }
        finally
        {
            _mutexes[account].ReleaseMutex();
        }
    }

    public int Total()
    {
        foreach (Mutex mutex in _mutexes)
            mutex.WaitOne();
        try
        {
            return _balances.Sum();
        }
        finally
        {
            foreach (Mutex mutex in _mutexes)
                mutex.ReleaseMutex();
        }
    }
}
