// Mistake: who waits inside the lock keeps out those who could bring one back.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly Stack<Connection> _free = new();
    private readonly HashSet<Connection> _lent = new();
    private readonly object _lock = new();
    private readonly SemaphoreSlim _available;

    public ConnectionPool(int size)
    {
        for (var number = 0; number < size; number++)
        {
            _free.Push(new Connection(number));
        }

        _available = new SemaphoreSlim(size, size);
    }

    public Connection Rent()
    {
        lock (_lock)
        {
            _available.Wait(); // <- here
            var connection = _free.Pop();
            _lent.Add(connection);
            return connection;
        }
    }

    public void Return(Connection connection)
    {
        lock (_lock) // <- here
        {
            if (!_lent.Remove(connection))
            {
                throw new InvalidOperationException("not ours, or already back");
            }

            _free.Push(connection);
        }

        _available.Release();
    }
}
