// Either of two fails first, maybe before anybody waits for both.
// Outcomes: FormatException TimeoutException, TimeoutException FormatException
class Program
{
    private static void Main()
    {
        var (a, b) = (new TaskCompletionSource(), new TaskCompletionSource());
        Thread[] failing = [new(() => a.SetException(new FormatException())), new(() => b.SetException(new TimeoutException()))];
        Array.ForEach(failing, thread => thread.Start());
        var all = Task.WhenAll(a.Task, b.Task);
        Array.ForEach(failing, thread => thread.Join());
        Console.Write(string.Join(' ', all.Exception!.InnerExceptions.Select(exception => exception.GetType().Name)));
    }
}
