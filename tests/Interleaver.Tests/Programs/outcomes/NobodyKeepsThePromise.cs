// The promise is kept only by who comes second, and only if it sees the first: else it is waited for for ever.
// Outcomes: Deadlocked, kept
class Program
{
    private static volatile bool isThere;

    private static async Task Main()
    {
        var promise = new TaskCompletionSource();
        var keeping = Task.Run(() =>
        {
            if (isThere)
            {
                promise.SetResult();
            }
        });
        isThere = true;
        await promise.Task;
        await keeping;
        Console.Write("kept");
    }
}
