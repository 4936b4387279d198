// Mistake: a foreign connection with the right number is taken for one of ours.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly Stack<Connection> _free = new();
    private readonly bool[] _isOut;
    private readonly object _lock = new();
    private readonly SemaphoreSlim _available;

    public ConnectionPool(int size)
    {
        _isOut = new bool[size];
        for (var number = 0; number < size; number++)
        {
            _free.Push(new Connection(number));
        }

        _available = new SemaphoreSlim(size, size);
    }

    public Connection Rent()
    {
        _available.Wait();
        lock (_lock)
        {
            var connection = _free.Pop();
            _isOut[connection.Number] = true;
            return connection;
        }
    }

    public void Return(Connection connection)
    {
        lock (_lock) // <- here
        {
            if (connection.Number >= _isOut.Length || !_isOut[connection.Number]) // <- here
            {
                throw new InvalidOperationException("not ours");
            }

            _isOut[connection.Number] = false; // <- here
            _free.Push(connection); // <- here
        }

        _available.Release();
    }
}
