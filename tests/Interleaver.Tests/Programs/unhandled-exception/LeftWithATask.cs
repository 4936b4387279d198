// What is left with a task runs on nobody's behalf: whoever ends the task cannot catch what it throws.
class Program
{
    private static void Main()
    {
        var promise = new TaskCompletionSource();
        promise.Task.GetAwaiter().OnCompleted(() => throw new InvalidOperationException("lost")); // <- here
        try
        {
            promise.SetResult();
        }
        catch (InvalidOperationException)
        {
        }

        Thread.Sleep(10);
    }
}
