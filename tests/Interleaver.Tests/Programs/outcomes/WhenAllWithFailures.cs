// Both fail: the one that failed first is thrown, and both are over by then.
// Outcomes: FormatException 2, TimeoutException 2
class Program
{
    private static int numbers;

    private static async Task Main()
    {
        try
        {
            await Task.WhenAll(Fail(new FormatException()), Fail(new TimeoutException()));
        }
        catch (Exception e)
        {
            Console.Write($"{e.GetType().Name} {numbers}");
        }
    }

    private static async Task Fail(Exception exception)
    {
        await Task.Yield();
        Interlocked.Increment(ref numbers);
        throw exception;
    }
}
