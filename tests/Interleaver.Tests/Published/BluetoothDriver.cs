// Bluetooth driver (Qadeer and Wu, PLDI 2004): a request looks whether the driver is stopping and only then announces itself;
// the driver may stop in between, and the request works on a stopped device.
// Expected: unhandled-exception
class Program
{
    private static readonly ManualResetEventSlim Stopped = new();
    private static volatile bool isStopping;
    private static volatile bool isStopped;
    private static int pending = 1;

    private static void Main()
    {
        var request = new Thread(Request);
        request.Start();
        isStopping = true;
        Leave();
        Stopped.Wait();
        isStopped = true;
        request.Join();
    }

    private static void Request()
    {
        if (isStopping)
        {
            return;
        }

        Interlocked.Increment(ref pending);
        if (isStopped)
        {
            throw new InvalidOperationException("the device is stopped");
        }

        Leave();
    }

    private static void Leave()
    {
        if (Interlocked.Decrement(ref pending) == 0)
        {
            Stopped.Set();
        }
    }
}
