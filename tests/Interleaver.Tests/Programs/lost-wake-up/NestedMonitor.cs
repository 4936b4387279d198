// Wait gives back the inner lock only; who should pulse stands before the outer one.
class Program
{
    private static readonly object Outer = new();
    private static readonly object Inner = new();

    private static void Main()
    {
        var other = new Thread(() =>
        {
            lock (Outer)
            {
                lock (Inner)
                {
                    Monitor.Pulse(Inner);
                }
            }
        });
        other.Start();
        lock (Outer)
        {
            lock (Inner)
            {
                Monitor.Wait(Inner); // <- here
            }
        }

        other.Join();
    }
}
