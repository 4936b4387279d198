// The thread that waits is the one that the rest of the method is to run on; it is not the first thread of the program, nor the first with that context.
// Says: which window holds
class Program
{
    private static readonly Loop loop = new();

    private static void Main()
    {
        var splash = new Thread(() => SynchronizationContext.SetSynchronizationContext(loop)) { Name = "splash" };
        splash.Start();
        splash.Join();
        var window = new Thread(Run) { Name = "window" };
        window.Start();
        window.Join(); // <- here
    }

    private static void Run()
    {
        SynchronizationContext.SetSynchronizationContext(loop);
        Work().Wait(); // <- here
    }

    private static async Task Work()
    {
        await Task.Run(() => { }); // <- here
    }

    private sealed class Loop : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
