// A permit released after the work says that the work is done.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        var done = new SemaphoreSlim(0);
        var value = 0;
        var worker = new Thread(() =>
        {
            value = 1;
            done.Release();
        });
        worker.Start();
        done.Wait();
        if (value != 1)
        {
            throw new InvalidOperationException();
        }

        worker.Join();
    }
}
