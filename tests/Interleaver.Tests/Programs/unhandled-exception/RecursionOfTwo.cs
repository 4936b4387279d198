// Two methods that call each other, on a thread, with a finally that would like to go on.
class Program
{
    private static int Ping(int n)
    {
        try
        {
            return Pong(n + 1); // <- here
        }
        finally
        {
            Pong(0);
        }
    }

    private static int Pong(int n) => Ping(n + 1); // <- here

    private static void Main()
    {
        var other = new Thread(() => Ping(0));
        other.Start();
        other.Join();
    }
}
