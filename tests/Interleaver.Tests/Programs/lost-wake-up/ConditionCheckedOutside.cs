// The condition is looked at before the lock is taken: the pulse may come in between.
class Program
{
    private static readonly object Gate = new();
    private static volatile bool ready;

    private static void Main()
    {
        var waiter = new Thread(() =>
        {
            if (!ready)
            {
                lock (Gate)
                {
                    Monitor.Wait(Gate); // <- here
                }
            }
        });
        waiter.Start();
        lock (Gate)
        {
            ready = true;
            Monitor.PulseAll(Gate);
        }

        waiter.Join();
    }
}
