// Reading and writing under the lock, but not under the same hold of it.
class AssertionException(string message) : Exception(message);

class Program
{
    private static readonly object Gate = new();
    private static int balance = 100;

    private static void Main()
    {
        var other = new Thread(Withdraw);
        other.Start();
        Withdraw();
        other.Join();
        lock (Gate)
        {
            if (balance < 0)
            {
                throw new AssertionException($"The balance is {balance}.");
            }
        }
    }

    private static void Withdraw()
    {
        bool enough;
        lock (Gate)
        {
            enough = balance >= 60;
        }

        if (enough)
        {
            lock (Gate)
            {
                balance -= 60;
            }
        }
    }
}
