namespace Lesson04;

/// <summary>
/// Owns a few connections and lends each of them to one caller at a time. Any number of threads may use one pool at the
/// same time.
/// </summary>
public class ConnectionPool
{
    private readonly Stack<Connection> _free = new(); // in the pool. A Stack is not made for several threads at once.

    // Decide here how callers wait, what guards the stack, and how you know which connections are out.

    /// <summary>Opens the connections, numbered from 0.</summary>
    /// <param name="size">How many: one or more.</param>
    public ConnectionPool(int size)
    {
        for (var number = 0; number < size; number++)
        {
            _free.Push(new Connection(number));
        }
    }

    /// <summary>Lends a connection: at once while one is free, else as soon as one comes back.</summary>
    /// <returns>A connection that nobody else has until it is returned.</returns>
    public Connection Rent()
    {
        // "Is there one for me?" and "which one?" are two questions. Look at: SemaphoreSlim, and the `lock` statement.
        throw new NotImplementedException("TODO 4.4 Rent: hand out a free connection, or wait for one");
    }

    /// <summary>Takes a connection back and lends it to one of those who wait. Any thread may bring it.</summary>
    /// <exception cref="InvalidOperationException">
    /// The connection is not on loan from this pool: it is another one's, or was brought back before. Nothing has changed.
    /// </exception>
    public void Return(Connection connection)
    {
        // Look before you take it, and mind which of your steps lets others in. Look at: HashSet<T>.Remove.
        throw new NotImplementedException("TODO 4.4 Return: take back a connection that is out, and no other");
    }
}
