// A semaphore is disposed of while another thread takes a permit: that one came before, or is told so, and then nothing is taken. Who began
// before the end came takes what is there, also after it.
// Outcomes: taken 0, taken 1, refused 1
class Program
{
    private static void Main()
    {
        var permits = new SemaphoreSlim(1);
        var atDisposal = 0;
        var disposing = new Thread(() =>
        {
            permits.Dispose();
            atDisposal = permits.CurrentCount;
        });
        disposing.Start();
        var became = "taken";
        try
        {
            permits.Wait();
        }
        catch (ObjectDisposedException)
        {
            became = "refused";
        }

        disposing.Join();
        Console.Write($"{became} {atDisposal}");
    }
}
