// Spins on a flag that is set sooner or later, in three ways; here that is allowed.
// May spin
class Program
{
    private static volatile bool first;
    private static volatile bool second;
    private static volatile bool third;
    private static int value;

    private static void Main()
    {
        var worker = new Thread(() =>
        {
            value = 1;
            first = true;
            Thread.Sleep(10);
            second = true;
            third = true;
        });
        worker.Start();
        while (!first)
        {
        }

        while (!second)
        {
            Thread.Yield();
        }

        SpinWait.SpinUntil(() => third);
        if (value != 1)
        {
            throw new InvalidOperationException();
        }

        worker.Join();
    }
}
