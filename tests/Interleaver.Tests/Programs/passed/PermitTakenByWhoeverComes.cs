// A semaphore as a lock, waited for with a thread, without one, and by who comes when it has just been given back.
class Program
{
    private static readonly SemaphoreSlim gate = new(1);
    private static int count;

    private static void Main()
    {
        gate.Wait();
        var waiting = new Thread(Count);
        waiting.Start();
        var inLine = CountLater();
        gate.Release();
        Count();
        waiting.Join();
        inLine.Wait();
        if (count != 3 || gate.CurrentCount != 1)
        {
            throw new InvalidOperationException($"{count} {gate.CurrentCount}");
        }
    }

    private static void Count()
    {
        if (!gate.Wait(Timeout.Infinite))
        {
            throw new InvalidOperationException();
        }

        count++;
        gate.Release();
    }

    private static async Task CountLater()
    {
        await gate.WaitAsync();
        count++;
        gate.Release();
    }
}
