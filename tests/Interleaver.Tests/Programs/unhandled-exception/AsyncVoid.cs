// Nobody can catch what leaves an async void method: it ends the process.
class Program
{
    private static void Main()
    {
        var done = new ManualResetEventSlim();
        try
        {
            Work(done);
        }
        catch (InvalidOperationException)
        {
        }

        done.Wait();
        Thread.Sleep(10);
    }

    private static async void Work(ManualResetEventSlim done)
    {
        await Task.Yield();
        done.Set();
        throw new InvalidOperationException("lost"); // <- here
    }
}
