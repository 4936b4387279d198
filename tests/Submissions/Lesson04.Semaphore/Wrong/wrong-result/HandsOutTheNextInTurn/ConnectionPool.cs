// Mistake: lends them in turn, and does not ask whether the next one is back.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly List<Connection> _all = new();
    private int _next;
    private readonly HashSet<Connection> _lent = new();
    private readonly object _lock = new();
    private readonly SemaphoreSlim _available;

    public ConnectionPool(int size)
    {
        for (var number = 0; number < size; number++)
        {
            _all.Add(new Connection(number));
        }

        _available = new SemaphoreSlim(size, size);
    }

    public Connection Rent()
    {
        _available.Wait();
        lock (_lock)
        {
            var connection = _all[_next++ % _all.Count]; // <- here
            _lent.Add(connection);
            return connection;
        }
    }

    public void Return(Connection connection)
    {
        lock (_lock)
        {
            if (!_lent.Remove(connection))
            {
                throw new InvalidOperationException("not ours, or already back");
            }
        }

        _available.Release();
    }
}
