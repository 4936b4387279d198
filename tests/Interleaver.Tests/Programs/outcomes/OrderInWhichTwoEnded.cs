// Who goes through tasks after both have ended is told of them in the order in which they did.
// Outcomes: 12, 21
class Program
{
    private static async Task Main()
    {
        var (one, two) = (new TaskCompletionSource<int>(), new TaskCompletionSource<int>());
        var stream = Task.WhenEach(one.Task, two.Task);
        var first = new Thread(() => one.SetResult(1));
        var second = new Thread(() => two.SetResult(2));
        first.Start();
        second.Start();
        first.Join();
        second.Join();
        await foreach (var ended in stream)
        {
            Console.Write(ended.Result);
        }
    }
}
