// Bluetooth driver (Qadeer and Wu, PLDI 2004; as in SCTBench): a request looks whether the driver is stopping and only then
// announces itself; the driver may stop in between, and the request works on a stopped device.
// Expected: unhandled-exception
class Program
{
    private static volatile bool isStopping;
    private static volatile bool mayStop;
    private static volatile bool isStopped;
    private static int pending = 1;

    private static void Main()
    {
        var stop = new Thread(Stop);
        var request = new Thread(Request);
        stop.Start();
        request.Start();
        request.Join();
        stop.Join();
    }

    private static void Stop()
    {
        isStopping = true;
        Leave();
        if (mayStop)
        {
            isStopped = true;
        }
    }

    private static void Request()
    {
        if (!isStopping)
        {
            Interlocked.Increment(ref pending);
            if (isStopped)
            {
                throw new InvalidOperationException("the device is stopped");
            }
        }

        Leave();
    }

    private static void Leave()
    {
        if (Interlocked.Decrement(ref pending) == 0)
        {
            mayStop = true;
        }
    }
}
