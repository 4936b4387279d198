// The thread that waits is the one that the rest of the method is to run on, and it is not the first thread of the program.
// Says: which window holds
class Program
{
    private static void Main()
    {
        var window = new Thread(Run) { Name = "window" };
        window.Start();
        window.Join(); // <- here
    }

    private static void Run()
    {
        SynchronizationContext.SetSynchronizationContext(new Loop());
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
