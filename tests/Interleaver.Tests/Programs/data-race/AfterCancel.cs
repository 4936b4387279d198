// What is written after Cancel is not handed over by it.
class Program
{
    private static string? reason;

    private static void Main()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        var worker = new Thread(() =>
        {
            token.WaitHandle.WaitOne();
            Console.WriteLine(reason); // <- here
        });
        worker.Start();
        source.Cancel();
        reason = "tired"; // <- here
        worker.Join();
    }
}
