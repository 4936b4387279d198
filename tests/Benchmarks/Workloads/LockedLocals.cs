// Four threads, each of which takes a lock 25 times and touches no memory that others see.
class Program
{
    private static void Main()
    {
        var gate = new object();
        var threads = new Thread[4];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                for (var times = 0; times < 25; times++)
                {
                    Touch(gate);
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
    }

    private static void Touch(object gate)
    {
        lock (gate)
        {
            var value = 0;
            value++;
        }
    }
}
