// Mistake: the semaphore lets two in, and both are at the stack at the same time.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly Stack<Connection> _free = new();
    private readonly HashSet<Connection> _lent = new();
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
        var connection = _free.Pop(); // <- here
        _lent.Add(connection); // <- here
        return connection;
    }

    public void Return(Connection connection)
    {
        if (!_lent.Remove(connection)) // <- here
        {
            throw new InvalidOperationException("not ours, or already back");
        }

        _free.Push(connection); // <- here
        _available.Release();
    }
}
