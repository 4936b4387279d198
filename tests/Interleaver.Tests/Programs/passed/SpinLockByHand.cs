// A lock made of CompareExchange orders what it guards.
// May spin
class Program
{
    private static int taken;
    private static int value;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (value != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Add()
    {
        while (Interlocked.CompareExchange(ref taken, 1, 0) != 0)
        {
            Thread.SpinWait(10);
        }

        value++;
        Volatile.Write(ref taken, 0);
    }
}
