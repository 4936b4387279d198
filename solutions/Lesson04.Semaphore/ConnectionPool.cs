namespace Lesson04;

/// <summary>
/// Owns a few connections and lends each of them to one caller at a time. Any number of threads may use one pool at the
/// same time.
/// </summary>
/// <remarks>
/// Two tools for two questions. The semaphore answers "is there one for me?" and lets those wait for whom there is none.
/// The lock answers "which one?": as many threads as there are connections come through the semaphore together, and they
/// would meet in the middle of the stack.
/// </remarks>
public class ConnectionPool
{
    private readonly Stack<Connection> _free = new(); // in the pool; guarded by _gate
    private readonly HashSet<Connection> _lent = [];  // outside; guarded by _gate
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _available;        // never more permits than _free has connections

    /// <summary>Opens the connections, numbered from 0.</summary>
    /// <param name="size">How many: one or more.</param>
    public ConnectionPool(int size)
    {
        for (var number = 0; number < size; number++)
        {
            _free.Push(new Connection(number));
        }

        _available = new SemaphoreSlim(size, size);
    }

    /// <summary>Lends a connection: at once while one is free, else as soon as one comes back.</summary>
    /// <returns>A connection that nobody else has until it is returned.</returns>
    public Connection Rent()
    {
        // Not inside the lock: who waits there with the lock in hand keeps out everybody who wants to bring one back.
        _available.Wait();
        lock (_gate)
        {
            var connection = _free.Pop();
            _lent.Add(connection);
            return connection;
        }
    }

    /// <summary>Takes a connection back and lends it to one of those who wait. Any thread may bring it.</summary>
    /// <exception cref="InvalidOperationException">
    /// The connection is not on loan from this pool: it is another one's, or was brought back before. Nothing has changed.
    /// </exception>
    public void Return(Connection connection)
    {
        lock (_gate)
        {
            // A set compares references, as Connection has no Equals of its own: a number can be had by two connections.
            if (!_lent.Remove(connection))
            {
                throw new InvalidOperationException($"Connection {connection.Number} is not on loan from this pool.");
            }

            _free.Push(connection);
        }

        // Last: whoever this lets in has to find the connection on the stack.
        _available.Release();
    }
}
