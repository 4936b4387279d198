// Mistake: looks again and again whether something is on the stack.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly Stack<Connection> _free = new();
    private readonly HashSet<Connection> _lent = new();

    public ConnectionPool(int size)
    {
        for (int number = 0; number < size; number++)
        {
            _free.Push(new Connection(number));
        }
    }

    public Connection Rent()
    {
        while (true)
        {
            lock (_free) // <- here
            {
                if (_free.Count > 0) // <- here
                {
                    var connection = _free.Pop();
                    _lent.Add(connection);
                    return connection;
                }
            } // <- here
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
