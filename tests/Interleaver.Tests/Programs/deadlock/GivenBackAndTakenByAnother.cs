// A method has given its permit back, and another thread has it now: when the method waits for it, it is the other's all the same.
// Says: which other holds
class Program
{
    private static readonly SemaphoreSlim left = new(1);
    private static readonly SemaphoreSlim right = new(1);
    private static readonly ManualResetEventSlim taken = new();

    private static async Task Main()
    {
        await left.WaitAsync();
        left.Release();
        right.Wait(); // <- here
        var other = new Thread(Use) { Name = "other" };
        other.Start();
        taken.Wait();
        await left.WaitAsync(); // <- here
        right.Release();
    }

    private static void Use()
    {
        left.Wait(); // <- here
        taken.Set();
        right.Wait(); // <- here
        left.Release();
    }
}
