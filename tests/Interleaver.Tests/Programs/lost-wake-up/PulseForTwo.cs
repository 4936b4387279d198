// Two wait, one is woken.
class Program
{
    private static readonly object Gate = new();
    private static bool open;

    private static void Main()
    {
        var first = new Thread(Wait);
        var second = new Thread(Wait);
        first.Start();
        second.Start();
        lock (Gate)
        {
            open = true;
            Monitor.Pulse(Gate);
        }

        first.Join();
        second.Join();
    }

    private static void Wait()
    {
        lock (Gate)
        {
            while (!open)
            {
                Monitor.Wait(Gate); // <- here
            }
        }
    }
}
