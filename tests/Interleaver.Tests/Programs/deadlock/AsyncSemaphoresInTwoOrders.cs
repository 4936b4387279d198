// No thread is blocked, and yet none of the two methods can go on.
class Program
{
    private static readonly SemaphoreSlim left = new(1);
    private static readonly SemaphoreSlim right = new(1);

    private static async Task Main()
    {
        await Task.WhenAll(First(), Second());
    }

    private static async Task First()
    {
        await Task.Yield();
        await left.WaitAsync(); // <- here
        await right.WaitAsync(); // <- here
        right.Release();
        left.Release();
    }

    private static async Task Second()
    {
        await Task.Yield();
        await right.WaitAsync(); // <- here
        await left.WaitAsync(); // <- here
        left.Release();
        right.Release();
    }
}
