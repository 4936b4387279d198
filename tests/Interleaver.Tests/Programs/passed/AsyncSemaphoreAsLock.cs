// A semaphore that is awaited keeps asynchronous methods apart, whatever threads they run on.
class Program
{
    private static readonly SemaphoreSlim gate = new(1);
    private static int count;

    private static async Task Main()
    {
        await Task.WhenAll(Increment(), Increment());
        if (count != 2)
        {
            throw new Exception("lost");
        }
    }

    private static async Task Increment()
    {
        await Task.Yield();
        await gate.WaitAsync();
        try
        {
            var before = count;
            await Task.Yield();
            count = before + 1;
        }
        finally
        {
            gate.Release();
        }
    }
}
