// Mistake: opens a connection for whoever finds none, and has more of them than it may.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly Stack<Connection> _free = new();
    private readonly HashSet<Connection> _lent = new();
    private int _opened;

    public ConnectionPool(int size)
    {
        while (_opened < size)
        {
            _free.Push(new Connection(_opened++));
        }
    }

    public Connection Rent()
    {
        lock (_free)
        {
            var connection = _free.Count > 0 ? _free.Pop() : new Connection(_opened++); // <- here
            _lent.Add(connection);
            return connection;
        }
    }

    public void Return(Connection connection)
    {
        lock (_free)
        {
            if (!_lent.Remove(connection))
            {
                throw new InvalidOperationException("not ours, or already back");
            }

            _free.Push(connection);
        }
    }
}
