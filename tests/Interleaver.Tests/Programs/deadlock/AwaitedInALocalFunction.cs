// Methods inside of methods are called by their names when they are stuck.
// Says: ThreadLeft waits
// Says: a lambda in Main waits
class Program
{
    private static async Task Main()
    {
        var left = new SemaphoreSlim(1);
        var right = new SemaphoreSlim(1);
        var other = async () =>
        {
            await right.WaitAsync(); // <- here
            await Task.Yield();
            await left.WaitAsync(); // <- here
        };
        await Task.WhenAll(ThreadLeft(), other()); // <- here

        async Task ThreadLeft()
        {
            await left.WaitAsync(); // <- here
            await Task.Yield();
            await right.WaitAsync(); // <- here
        }
    }
}
