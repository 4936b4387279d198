// A task that comes out of another one only later, or a plain one: either ends first, and that is known when both have long ended.
// Outcomes: a, b
class Program
{
    private static void Main()
    {
        var (a, b) = (new TaskCompletionSource(), new TaskCompletionSource());
        var outer = new TaskCompletionSource<Task>();
        var first = Task.WhenAny(outer.Task.Unwrap(), b.Task);
        outer.SetResult(a.Task);
        Thread[] ending = [new(a.SetResult), new(b.SetResult)];
        Array.ForEach(ending, thread => thread.Start());
        Array.ForEach(ending, thread => thread.Join());
        Console.Write(first.Result == b.Task ? "b" : "a");
    }
}
