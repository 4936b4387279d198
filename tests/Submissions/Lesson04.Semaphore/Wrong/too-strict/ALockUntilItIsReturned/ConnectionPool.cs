// Mistake: one user at a time, however many connections there are.
// Breaks: task 4
namespace Lesson04;

public class ConnectionPool
{
    private readonly List<Connection> _all = new();
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile Connection? _lent;

    public ConnectionPool(int size)
    {
        for (var number = 0; number < size; number++)
        {
            _all.Add(new Connection(number));
        }
    }

    public Connection Rent()
    {
        _one.Wait(); // <- here
        return _lent = _all[0];
    }

    public void Return(Connection connection)
    {
        if (Interlocked.CompareExchange(ref _lent, null, connection) != connection)
        {
            throw new InvalidOperationException("not ours, or already back");
        }

        _one.Release(); // <- here
    }
}
