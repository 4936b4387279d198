// The clock's thread knows what was done before the time was set, and nothing of what came later.
class Program
{
    private static int before;
    private static int after;

    private static void Main()
    {
        var source = new CancellationTokenSource();
        before = 1;
        source.Token.Register(() => Console.WriteLine(before + after)); // <- here
        source.CancelAfter(10);
        after = 1; // <- here
        source.Token.WaitHandle.WaitOne();
    }
}
