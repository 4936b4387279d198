// Who waits for a task for a time, with a token that was cancelled before, sees first whether the task has ended.
// Outcomes: given up, ended
class Program
{
    private static void Main()
    {
        var promise = new TaskCompletionSource();
        var keeper = new Thread(promise.SetResult);
        keeper.Start();
        try
        {
            promise.Task.Wait(1000, new CancellationToken(true));
            Console.Write("ended");
        }
        catch (OperationCanceledException)
        {
            Console.Write("given up");
        }

        keeper.Join();
    }
}
