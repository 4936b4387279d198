// Whichever comes first, the work or the end of its time: the result is taken only if the work came first.
// Time: adversarial
class Program
{
    private static async Task Main()
    {
        var gate = new SemaphoreSlim(1);
        var results = await Task.WhenAll(Try(gate), Try(gate));
        if (results.Any(result => result is not (-1 or 1 or 2)))
        {
            throw new InvalidOperationException(string.Join(' ', results));
        }
    }

    private static async Task<int> Try(SemaphoreSlim gate)
    {
        var work = Work(gate);
        return await Task.WhenAny(work, Task.Delay(50)) == work ? await work : -1;
    }

    private static async Task<int> Work(SemaphoreSlim gate)
    {
        if (!await gate.WaitAsync(20))
        {
            return 2;
        }

        await Task.Delay(10);
        gate.Release();
        return 1;
    }
}
