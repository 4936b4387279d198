// A lock of two numbers: one is drawn with Interlocked, the other says whose turn it is.
// May spin
class Program
{
    private static int next;
    private static volatile int now;
    private static int value;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                var ticket = Interlocked.Increment(ref next) - 1;
                var spin = new SpinWait();
                while (now != ticket)
                {
                    spin.SpinOnce();
                }

                value++;
                now = ticket + 1;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (value != 6)
        {
            throw new InvalidOperationException($"{value}");
        }
    }
}
