// A pool thread cannot be joined; an event says that the work is done.
class Program
{
    private static void Main()
    {
        var value = 0;
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            value = 42;
            done.Set();
        });
        done.Wait();
        if (value != 42)
        {
            throw new InvalidOperationException();
        }
    }
}
