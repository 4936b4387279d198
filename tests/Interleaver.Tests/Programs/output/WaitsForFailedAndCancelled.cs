// What a wait for several throws when they failed, were cancelled, and the wait itself was cancelled too.
class Program
{
    private static void Main()
    {
        var requested = new CancellationToken(true);
        var failed = Task.FromException(new FormatException("failed"));
        var cancelled = Task.FromCanceled(requested);
        Try("failed", default, failed);
        Try("cancelled", default, cancelled);
        Try("cancelled and failed", default, cancelled, failed);
        Try("failed, late", requested, failed);
        Try("cancelled, late", requested, cancelled);
        Try("failed and cancelled, late", requested, failed, cancelled);
        Try("done and cancelled, late", requested, Task.CompletedTask, cancelled);
        Try("done, late", requested, Task.CompletedTask);
        Try("nothing, late", requested);
    }

    private static void Try(string name, CancellationToken token, params Task[] tasks)
    {
        Console.Write($"{name}: ");
        try
        {
            Task.WaitAll(tasks, token);
            Console.Write("went well");
        }
        catch (AggregateException exception)
        {
            Console.Write(string.Join(", ", exception.InnerExceptions.Select(inner => inner.GetType().Name)));
        }
        catch (OperationCanceledException)
        {
            Console.Write("cancelled");
        }

        Console.WriteLine($", with one {(tasks is [var one, ..] && Waited(one, token) ? "well" : "not")}");
    }

    private static bool Waited(Task task, CancellationToken token)
    {
        try
        {
            task.Wait(token);
            return true;
        }
        catch (AggregateException exception)
        {
            Console.Write($" ({exception.InnerExceptions[0].GetType().Name})");
        }
        catch (OperationCanceledException)
        {
            Console.Write(" (cancelled)");
        }

        return false;
    }
}
