// Each access is guarded, but between the two anybody may come.
class Program
{
    private static readonly object gate = new();
    private static int count;

    private static async Task Main()
    {
        await Task.WhenAll(Increment(), Increment());
        if (count != 2)
        {
            throw new AssertionException($"expected 2, got {count}");
        }
    }

    private static async Task Increment()
    {
        await Task.Yield();
        int before;
        lock (gate)
        {
            before = count;
        }

        await Task.Yield();
        lock (gate)
        {
            count = before + 1;
        }
    }

    private sealed class AssertionException(string message) : Exception(message);
}
