// Pauses that order nothing do no harm, even when time moves at any moment.
// Time: adversarial
class Program
{
    private static readonly object Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (value != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Work()
    {
        Thread.Sleep(50);
        lock (Gate)
        {
            value++;
        }
    }
}
