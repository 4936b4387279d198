// A semaphore is disposed of while another thread gives back a permit: that one came before, or is told so, and then nothing is given back.
// Outcomes: given 1, refused 0
class Program
{
    private static void Main()
    {
        var permits = new SemaphoreSlim(0);
        var atDisposal = 0;
        var disposing = new Thread(() =>
        {
            permits.Dispose();
            atDisposal = permits.CurrentCount;
        });
        disposing.Start();
        var became = "given";
        try
        {
            permits.Release();
        }
        catch (ObjectDisposedException)
        {
            became = "refused";
        }

        disposing.Join();
        Console.Write($"{became} {atDisposal}");
    }
}
