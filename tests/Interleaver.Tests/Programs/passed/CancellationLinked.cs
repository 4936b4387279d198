// Either of two sources ends the wait. Which of them comes first counts, and whether the wait ends before the other comes.
// Interleavings: 4
class Program
{
    private static void Main()
    {
        var (left, right) = (new CancellationTokenSource(), new CancellationTokenSource());
        var both = CancellationTokenSource.CreateLinkedTokenSource(left.Token, right.Token);
        var one = new Thread(left.Cancel);
        var two = new Thread(right.Cancel);
        one.Start();
        two.Start();
        both.Token.WaitHandle.WaitOne();
        one.Join();
        two.Join();
    }
}
