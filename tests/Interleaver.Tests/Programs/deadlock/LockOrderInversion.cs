// Each holds what the other wants.
class Program
{
    private static void Main()
    {
        object a = new(), b = new();
        var other = new Thread(() =>
        {
            lock (b) // <- here
            {
                lock (a) // <- here
                {
                }
            }
        });
        other.Start();
        lock (a) // <- here
        {
            lock (b) // <- here
            {
            }
        }

        other.Join();
    }
}
