// Wait may end because its time is over; the result says so, and nobody looks.
// Time: adversarial
class AssertionException(string message) : Exception(message);

class Program
{
    private static void Main()
    {
        using var done = new ManualResetEventSlim();
        var value = 0;
        var worker = new Thread(() =>
        {
            Interlocked.Exchange(ref value, 1);
            done.Set();
        });
        worker.Start();
        done.Wait(50);
        var seen = Volatile.Read(ref value);
        worker.Join();
        if (seen != 1)
        {
            throw new AssertionException("The worker was not done.");
        }
    }
}
