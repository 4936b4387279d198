// Right: a slot for each connection; who is let in by the semaphore finds one that is full and empties it by Exchange.
namespace Lesson04;

public class ConnectionPool
{
    private readonly Connection?[] _slots; // null: out
    private readonly Connection[] _all;
    private readonly SemaphoreSlim _available;

    public ConnectionPool(int size)
    {
        _all = Enumerable.Range(0, size).Select(number => new Connection(number)).ToArray();
        _slots = _all.ToArray();
        _available = new SemaphoreSlim(size, size);
    }

    public Connection Rent()
    {
        _available.Wait();
        for (var i = 0; ; i = (i + 1) % _slots.Length)
        {
            if (Interlocked.Exchange(ref _slots[i], null) is { } connection)
            {
                return connection;
            }
        }
    }

    public void Return(Connection connection)
    {
        var slot = Array.IndexOf(_all, connection);
        if (slot < 0 || Interlocked.CompareExchange(ref _slots[slot], connection, null) != null)
        {
            throw new InvalidOperationException("It is not ours, or it is here already.");
        }

        _available.Release();
    }
}
