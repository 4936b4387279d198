// An event for asynchronous methods: a promise that is kept when it opens, and replaced when it closes.
class AsyncGate
{
    private volatile TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Opened => opened.Task;

    public void Open() => opened.TrySetResult();

    public void Close()
    {
        while (true)
        {
            var seen = opened;
            if (!seen.Task.IsCompleted
                || Interlocked.CompareExchange(ref opened, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), seen) == seen)
            {
                return;
            }
        }
    }
}

class Program
{
    private static async Task Main()
    {
        var gate = new AsyncGate();
        int[] prepared = [0];
        var waiting = Enumerable.Range(0, 2).Select(_ => Wait(gate, prepared)).ToList();
        prepared[0] = 5;
        gate.Open();
        gate.Close();
        gate.Open();
        if ((await Task.WhenAll(waiting)).Sum() != 10)
        {
            throw new InvalidOperationException();
        }
    }

    private static async Task<int> Wait(AsyncGate gate, int[] prepared)
    {
        await Task.Yield();
        await gate.Opened;
        return prepared[0];
    }
}
