// Right: no semaphore at all: the stack is the count.
namespace Lesson04;

public class ConnectionPool
{
    private readonly Stack<Connection> _free = new();
    private readonly List<Connection> _lent = new();

    public ConnectionPool(int size)
    {
        for (var number = 0; number < size; number++)
        {
            _free.Push(new Connection(number));
        }
    }

    public Connection Rent()
    {
        lock (_free)
        {
            while (_free.Count == 0)
            {
                Monitor.Wait(_free);
            }

            Connection connection = _free.Pop();
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
                throw new InvalidOperationException("This connection is not on loan.");
            }

            _free.Push(connection);
            Monitor.Pulse(_free);
        }
    }
}
