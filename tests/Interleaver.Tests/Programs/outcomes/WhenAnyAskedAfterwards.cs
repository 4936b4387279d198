// Either of two ends first, and that is known when both have long ended.
// Outcomes: a, b
class Program
{
    private static void Main()
    {
        var (a, b) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = Task.WhenAny(a.Task, b.Task);
        Thread[] ending = [new(a.SetResult), new(b.SetResult)];
        Array.ForEach(ending, thread => thread.Start());
        Array.ForEach(ending, thread => thread.Join());
        Console.Write(first.Result == b.Task ? "b" : "a");
    }
}
