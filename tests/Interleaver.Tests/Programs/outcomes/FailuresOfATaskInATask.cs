// A task that comes out of another one only later fails, or a plain one: either fails first, and that is known when both have long failed.
// Outcomes: FormatException TimeoutException, TimeoutException FormatException
class Program
{
    private static void Main()
    {
        var (a, b) = (new TaskCompletionSource(), new TaskCompletionSource());
        Thread[] failing = [new(() => a.SetException(new FormatException())), new(() => b.SetException(new TimeoutException()))];
        var outer = new TaskCompletionSource<Task>();
        var all = Task.WhenAll(outer.Task.Unwrap(), b.Task);
        outer.SetResult(a.Task);
        Array.ForEach(failing, thread => thread.Start());
        Array.ForEach(failing, thread => thread.Join());
        Console.Write(string.Join(' ', all.Exception!.InnerExceptions.Select(exception => exception.GetType().Name)));
    }
}
