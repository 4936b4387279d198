// What a callback did stands where the callback does it, and what comes between two of them where they were called for.
// Says: RequestedInTheMiddle.cs:16 releases
class Program
{
    private static volatile int left;
    private static volatile int right;

    private static void Main()
    {
        var stop = new CancellationTokenSource();
        stop.Token.Register(() => left = 2);
        stop.Token.Register(() => right = 2);
        var other = new Thread(() =>
        {
            // Both are called here.
            stop.Cancel();
            left = 3;
        });
        other.Start();
        if (left == 3)
        {
            throw new InvalidOperationException("too late"); // <- here
        }

        other.Join();
    }
}
