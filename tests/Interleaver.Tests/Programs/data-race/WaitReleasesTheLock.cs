// A value read before Wait is used after it: the plain copy outside the lock is the race.
class Program
{
    private static readonly object Gate = new();
    private static bool ready;
    private static int value;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            lock (Gate)
            {
                ready = true;
                Monitor.PulseAll(Gate);
            }

            value = 1; // <- here
        });
        other.Start();
        lock (Gate)
        {
            while (!ready)
            {
                Monitor.Wait(Gate);
            }
        }

        Console.WriteLine(value); // <- here
        other.Join();
    }
}
