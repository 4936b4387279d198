// The permit would have handed the number over; a wait that is cancelled hands over only what came before the request.
class Program
{
    private static int number;

    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var permits = new SemaphoreSlim(0);
        var token = source.Token;
        var worker = new Thread(() =>
        {
            try
            {
                permits.Wait(token);
            }
            catch (OperationCanceledException)
            {
            }

            Console.WriteLine(number); // <- here
        });
        worker.Start();
        source.Cancel();
        number = 1; // <- here
        permits.Release();
        worker.Join();
    }
}
