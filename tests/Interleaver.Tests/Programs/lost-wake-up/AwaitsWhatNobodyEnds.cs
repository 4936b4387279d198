// An await is a wait like any other, only without a thread.
class Program
{
    private static readonly TaskCompletionSource promise = new();

    private static void Main() => Work().Wait();

    private static async Task Work()
    {
        await Task.Yield();
        await promise.Task; // <- here
    }
}
