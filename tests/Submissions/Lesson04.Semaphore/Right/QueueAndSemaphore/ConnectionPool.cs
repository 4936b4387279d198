// Right: a queue, so that all connections are used in turn, and a dictionary of what is out.
namespace Lesson04;

public class ConnectionPool
{
    private readonly Queue<Connection> _queue = new();
    private readonly Dictionary<Connection, bool> _isOut = new();
    private readonly SemaphoreSlim _count = new(0);
    private readonly object _lock = new();

    public ConnectionPool(int size)
    {
        for (var i = 0; i < size; i++)
        {
            var connection = new Connection(i);
            _queue.Enqueue(connection);
            _isOut[connection] = false;
            _count.Release();
        }
    }

    public Connection Rent()
    {
        _count.Wait();
        lock (_lock)
        {
            var connection = _queue.Dequeue();
            _isOut[connection] = true;
            return connection;
        }
    }

    public void Return(Connection connection)
    {
        lock (_lock)
        {
            if (!_isOut.TryGetValue(connection, out var isOut) || !isOut)
                throw new InvalidOperationException();
            _isOut[connection] = false;
            _queue.Enqueue(connection);
            _count.Release();
        }
    }
}
