// A pulse that nobody waits for is gone.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var waiter = new Thread(() =>
        {
            lock (Gate)
            {
                Monitor.Wait(Gate); // <- here
            }
        });
        waiter.Start();
        lock (Gate)
        {
            Monitor.Pulse(Gate);
        }

        waiter.Join();
    }
}
