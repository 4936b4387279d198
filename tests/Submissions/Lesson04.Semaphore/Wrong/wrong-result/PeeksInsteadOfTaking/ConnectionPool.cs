// Mistake: the connection stays on the stack, where the next one finds it.
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
        _available.Wait();
        lock (_lock) // <- here
        {
            var connection = _free.Peek(); // <- here
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
