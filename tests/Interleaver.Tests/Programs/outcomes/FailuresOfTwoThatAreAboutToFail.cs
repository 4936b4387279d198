// Both have said that they are about to fail before anybody waits for both: either fails first all the same.
// Outcomes: FormatException TimeoutException, TimeoutException FormatException
class Program
{
    private static void Main()
    {
        var ready = new CountdownEvent(2);
        var (a, b) = (new TaskCompletionSource(), new TaskCompletionSource());
        Thread[] failing = [new(() => Fail(a, new FormatException())), new(() => Fail(b, new TimeoutException()))];
        Array.ForEach(failing, thread => thread.Start());
        ready.Wait();
        var all = Task.WhenAll(a.Task, b.Task);
        Array.ForEach(failing, thread => thread.Join());
        Console.Write(string.Join(' ', all.Exception!.InnerExceptions.Select(exception => exception.GetType().Name)));

        void Fail(TaskCompletionSource promise, Exception exception)
        {
            ready.Signal();
            promise.SetException(exception);
        }
    }
}
