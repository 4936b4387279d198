// Mistake: a connection of somebody else comes into the pool, and the own one comes twice.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly Stack<Connection> _free = new();
    private readonly object _lock = new();
    private readonly SemaphoreSlim _available;

    public ConnectionPool(int size)
    {
        for (var number = 0; number < size; number++)
        {
            _free.Push(new Connection(number));
        }

        _available = new SemaphoreSlim(size);
    }

    public Connection Rent()
    {
        _available.Wait();
        lock (_lock)
        {
            return _free.Pop();
        }
    }

    public void Return(Connection connection)
    {
        lock (_lock)
        {
            _free.Push(connection); // <- here
        }

        _available.Release(); // <- here
    }
}
