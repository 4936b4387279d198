// Whichever comes first, the work or the end of its time: the result is taken only if the work came first. At the end all work is awaited.
// Time: adversarial
class Program
{
    private static async Task Main()
    {
        using var gate = new SemaphoreSlim(1);
        var works = Enumerable.Range(0, 2).Select(_ => Work(gate)).ToList();
        var results = await Task.WhenAll(works.Select(Try));
        if (results.Any(result => result is not (-1 or 1 or 2)))
        {
            throw new InvalidOperationException(string.Join(' ', results));
        }

        await Task.WhenAll(works);
    }

    private static async Task<int> Try(Task<int> work) => await Task.WhenAny(work, Task.Delay(50)) == work ? await work : -1;

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
