// The callback wants the lock that whoever waits for its end holds.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var source = new CancellationTokenSource();
        var registration = source.Token.Register(() =>
        {
            lock (Gate) // <- here
            {
            }
        });
        var canceller = new Thread(() =>
        {
            source.Cancel(); // <- here
        });
        canceller.Start();
        lock (Gate) // <- here
        {
            registration.Dispose(); // <- here
        }

        canceller.Join();
    }
}
