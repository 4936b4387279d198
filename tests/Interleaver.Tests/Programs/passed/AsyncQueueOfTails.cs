// A lock for asynchronous methods without a semaphore: each waits for the one that came before, whose task it has exchanged.
class Program
{
    private static Task tail = Task.CompletedTask;
    private static int value;

    private static async Task Main()
    {
        await Task.WhenAll(Work(), Work(), Work());
        if (value != 6)
        {
            throw new InvalidOperationException($"{value}");
        }
    }

    private static async Task Work()
    {
        await Task.Yield();
        for (var i = 0; i < 2; i++)
        {
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await Interlocked.Exchange(ref tail, mine.Task);
            value++;
            mine.SetResult();
        }
    }
}
