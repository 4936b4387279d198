// Two locks, taken in either order.
class Program
{
    private static readonly object left = new();
    private static readonly object right = new();

    private static void Main()
    {
        var first = new Thread(() =>
        {
            lock (left)
            {
                lock (right)
                {
                }
            }
        });
        var second = new Thread(() =>
        {
            lock (right)
            {
                lock (left)
                {
                }
            }
        });
        first.Start();
        second.Start();
        first.Join();
        second.Join();
    }
}
