// What awaited the promise goes on inside SetResult, and waits there for somebody who wants the lock.
class Program
{
    private static readonly object gate = new();
    private static readonly TaskCompletionSource ready = new();

    private static void Main()
    {
        var waiting = Wait();
        lock (gate) // <- here
        {
            ready.SetResult();
        }

        waiting.Wait();
    }

    private static async Task Wait()
    {
        await ready.Task;
        var other = new Thread(() =>
        {
            lock (gate) // <- here
            {
            }
        });
        other.Start();
        other.Join(); // <- here
    }
}
