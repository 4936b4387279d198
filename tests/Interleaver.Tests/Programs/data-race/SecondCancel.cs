// Only the first request hands something over: what the other thread wrote before its own may be missing.
class Program
{
    private static int number;

    private static void Main()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        var other = new Thread(() =>
        {
            number = 1; // <- here
            source.Cancel();
        });
        other.Start();
        source.Cancel();
        token.WaitHandle.WaitOne();
        Console.WriteLine(number); // <- here
        other.Join();
    }
}
