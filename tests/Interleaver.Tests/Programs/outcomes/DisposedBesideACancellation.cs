// A source is disposed of while another thread cancels it: all callbacks are called then or none, and whoever begins later is refused.
// Outcomes: told twice, told never, refused
class Program
{
    private static int told;

    private static void Main()
    {
        var source = new CancellationTokenSource();
        source.Token.Register(() => told++);
        source.Token.Register(() => told++);
        var isRefused = false;
        var cancelling = new Thread(() =>
        {
            try
            {
                source.Cancel();
            }
            catch (ObjectDisposedException)
            {
                isRefused = true;
            }
        });
        cancelling.Start();
        source.Dispose();
        cancelling.Join();
        Console.Write(isRefused ? "refused" : told switch { 0 => "told never", 1 => "told once", _ => "told twice" });
    }
}
