// After an await each goes on on a thread of its own: there is nothing that keeps the two apart.
class Program
{
    private static int count;

    private static async Task Main() => await Task.WhenAll(Increment(), Increment());

    private static async Task Increment()
    {
        await Task.Yield();
        count++; // <- here
    }
}
