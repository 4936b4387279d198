// The rest of the method is to run on the very thread that waits for it.
class Program
{
    private static void Main()
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
        private readonly Queue<Action> queue = new();

        public override void Post(SendOrPostCallback d, object? state)
        {
            lock (queue)
            {
                queue.Enqueue(() => d(state));
            }
        }
    }
}
