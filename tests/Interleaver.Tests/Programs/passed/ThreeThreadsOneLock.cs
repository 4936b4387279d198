// Three critical sections on one lock can go in 3! orders.
// Interleavings: 6
class Program
{
    private static void Main()
    {
        var gate = new Lock();
        var value = 0;
        var threads = new Thread[3];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                lock (gate)
                {
                    value++;
                }
            });
        }

        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (value != 3)
        {
            throw new InvalidOperationException($"{value}");
        }
    }
}
