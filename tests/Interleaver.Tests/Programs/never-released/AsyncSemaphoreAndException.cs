// The exception leaves the method before the permit is given back.
class Program
{
    private static readonly SemaphoreSlim gate = new(1);

    private static void Main()
    {
        try
        {
            Task.Run(Fail).Wait();
        }
        catch (AggregateException)
        {
        }

        gate.Wait(); // <- here
    }

    private static async Task Fail()
    {
        await gate.WaitAsync(); // <- here
        await Task.Yield();
        throw new InvalidOperationException();
    }
}
