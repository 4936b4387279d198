// Right: task 1 lets in, and opens a connection only when it is needed.
namespace Lesson04;

public class ConnectionPool
{
    private readonly Limiter _limiter;
    private readonly List<Connection> _all = [];
    private readonly List<Connection> _here = [];

    public ConnectionPool(int size) => _limiter = new Limiter(size);

    public Connection Rent()
    {
        _limiter.Enter();
        lock (_all)
        {
            if (_here.Count == 0)
            {
                var opened = new Connection(_all.Count);
                _all.Add(opened);
                return opened;
            }

            var connection = _here[^1];
            _here.RemoveAt(_here.Count - 1);
            return connection;
        }
    }

    public void Return(Connection connection)
    {
        lock (_all)
        {
            if (!_all.Contains(connection) || _here.Contains(connection))
            {
                throw new InvalidOperationException($"Connection {connection.Number} is not on loan.");
            }

            _here.Add(connection);
        }

        _limiter.Leave();
    }
}
