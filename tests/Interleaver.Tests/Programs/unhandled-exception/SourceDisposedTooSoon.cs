// The worker asks the source for its token when the source may be disposed of already.
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource();
        var worker = new Thread(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                source.Token.Register(() => { }); // <- here
            }
        });
        worker.Start();
        source.Cancel();
        source.Dispose();
        worker.Join();
    }
}
