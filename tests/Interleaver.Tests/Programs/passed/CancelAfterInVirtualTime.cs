// The request comes after exactly the time given, on a thread that nobody has to wait for.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        var source = new CancellationTokenSource(TimeSpan.FromHours(1));
        source.Token.WaitHandle.WaitOne();
        var first = time.Elapsed;

        var later = new CancellationTokenSource();
        later.CancelAfter(TimeSpan.FromHours(1));
        later.CancelAfter(2000);
        later.Token.WaitHandle.WaitOne();

        var never = new CancellationTokenSource(1);
        never.CancelAfter(-1);
        var stopped = new CancellationTokenSource(1);
        stopped.Dispose();
        Thread.Sleep(10);
        if (first != TimeSpan.FromHours(1) || time.Elapsed - first != TimeSpan.FromMilliseconds(2010)
            || never.IsCancellationRequested || stopped.IsCancellationRequested)
        {
            throw new InvalidOperationException($"{first} {time.Elapsed}");
        }
    }
}
