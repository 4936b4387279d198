// Four threads share two things: the semaphore counts them, a locked stack holds them, and nobody uses one that is lent.
class Connection
{
    public int Uses { get; set; }
}

class Program
{
    private static readonly Stack<Connection> Free = new([new Connection(), new Connection()]);
    private static readonly SemaphoreSlim Left = new(2, 2);

    private static void Main()
    {
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(Use)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (Free.Count != 2 || Free.Sum(connection => connection.Uses) != 4 || Left.CurrentCount != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Use()
    {
        Left.Wait();
        Connection connection;
        lock (Free)
        {
            connection = Free.Pop();
        }

        connection.Uses++;
        lock (Free)
        {
            Free.Push(connection);
        }

        Left.Release();
    }
}
