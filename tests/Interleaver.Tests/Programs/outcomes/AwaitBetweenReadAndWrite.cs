// An await between the read and the write lets the other one between, and so does anything else.
// Outcomes: 1, 2
class Program
{
    private static volatile int count;

    private static async Task Main()
    {
        await Task.WhenAll(Increment(), Increment());
        Console.Write(count);
    }

    private static async Task Increment()
    {
        var before = count;
        await Task.Yield();
        count = before + 1;
    }
}
