// A task whose result is a task becomes that one; if it fails it has failed, whatever exception that is with. Old callers are told whether it had ended before.
class Program
{
    private static void Main()
    {
        Exception[] failures = [new InvalidOperationException("failed"), new OperationCanceledException("given up")];
        foreach (var failure in failures)
        {
            var (plain, number) = (new TaskCompletionSource<Task>(), new TaskCompletionSource<Task<int>>());
            var (becomes, becomesNumber) = (plain.Task.Unwrap(), number.Task.Unwrap());
            plain.SetException(failure);
            number.SetException(failure);
            Console.WriteLine($"{becomes.Status} {becomesNumber.Status} {plain.Task.Unwrap().Status} {number.Task.Unwrap().Status}");
            Console.WriteLine($"{Task.Run(Task () => throw failure).ContinueWith(t => t.Status).Result} {Task.Run(Task<int> () => throw failure).ContinueWith(t => t.Status).Result}");
        }

        var promise = new TaskCompletionSource();
        var pending = TaskToAsyncResult.Begin(promise.Task, Told, "pending");
        Console.WriteLine($"{pending.CompletedSynchronously} {pending.IsCompleted}");
        promise.SetResult();
        Console.WriteLine($"{pending.CompletedSynchronously} {pending.IsCompleted}");
        var ended = TaskToAsyncResult.Begin(promise.Task, Told, "ended");
        Console.WriteLine($"{ended.CompletedSynchronously} {ended.IsCompleted}");

        static void Told(IAsyncResult result) => Console.WriteLine($"{result.AsyncState} {result.CompletedSynchronously}");
    }
}
