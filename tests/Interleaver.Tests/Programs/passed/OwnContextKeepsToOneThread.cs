// On a context that runs everything on one thread, what goes on after an await needs no lock.
class Program
{
    private static int count;

    private static void Main()
    {
        var context = new OneThread();
        SynchronizationContext.SetSynchronizationContext(context);
        var both = Task.WhenAll(Work(), Work());
        context.RunUntil(both);
        if (count != 2)
        {
            throw new Exception("lost");
        }
    }

    private static async Task Work()
    {
        await Task.Run(() => { });
        count++;
    }

    private sealed class OneThread : SynchronizationContext
    {
        private readonly Queue<Action> queue = new();

        public override void Post(SendOrPostCallback d, object? state)
        {
            lock (queue)
            {
                queue.Enqueue(() => d(state));
                Monitor.Pulse(queue);
            }
        }

        public void RunUntil(Task end)
        {
            end.ContinueWith(_ => Post(_ => { }, null), TaskContinuationOptions.ExecuteSynchronously);
            while (!end.IsCompleted)
            {
                Next()();
            }
        }

        private Action Next()
        {
            lock (queue)
            {
                while (queue.Count == 0)
                {
                    Monitor.Wait(queue);
                }

                return queue.Dequeue();
            }
        }
    }
}
