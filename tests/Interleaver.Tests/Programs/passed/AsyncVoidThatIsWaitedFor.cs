// Nobody can await it, but it can say when it is done.
class Program
{
    private static readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static int result;

    private static async Task Main()
    {
        Work();
        await done.Task;
        if (result != 1)
        {
            throw new Exception("not seen");
        }
    }

    private static async void Work()
    {
        await Task.Delay(10);
        result = 1;
        done.SetResult();
    }
}
