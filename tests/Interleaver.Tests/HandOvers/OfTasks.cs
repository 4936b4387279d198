namespace Interleaver.Tests.HandOvers;

/// <summary>Promises: ways to keep or to break one, and ways to see that.</summary>
internal static class OfTasks
{
    private const string Made = "var it = new TaskCompletionSource<int>(); var task = it.Task;";
    private const string Plain = "var it = new TaskCompletionSource(); var task = it.Task;";

    private static readonly string[] Ends =
    [
        "it.SetResult(1);", "it.TrySetResult(1);", "it.SetException(new FormatException());", "it.TrySetException(new FormatException());", "it.SetCanceled();",
        "it.TrySetCanceled();", "it.SetFromTask(Task.FromResult(1));",
    ];

    private static readonly string[] Looks =
    [
        "task.IsCompleted", "task.Status >= TaskStatus.RanToCompletion", "task.GetAwaiter().IsCompleted",
        "Task.WaitAny(task) == 0", "Task.WaitAny([task, new TaskCompletionSource().Task], 5) == 0", "Task.WhenAny(task).Result == task",
        "task.ContinueWith(_ => 1).Result == 1", "Done(() => ((IAsyncResult)task).AsyncWaitHandle.WaitOne())",
        "Task.WhenAll(task).ContinueWith(_ => 1).Result == 1", "new ValueTask<int>(task).IsCompleted", "((IAsyncResult)task).IsCompleted",
        "task.ContinueWith(_ => { }, TaskContinuationOptions.ExecuteSynchronously).ContinueWith(_ => 1).Result == 1",
        "Task.WhenAny(task, new TaskCompletionSource<int>().Task).Result == task", "task.WaitAsync(TimeSpan.FromMilliseconds(5)).ContinueWith(_ => 1).Result == 1 && task.IsCompleted",
    ];

    // Only for some ends; they come as exceptions else.
    private static readonly (string End, string Look)[] Others =
    [
        ("it.SetResult(1);", "Done(task.Wait)"), ("it.SetResult(1);", "task.Result == 1"), ("it.SetResult(1);", "task.IsCompletedSuccessfully"),
        ("it.SetResult(1);", "task.Wait(5)"), ("it.SetResult(1);", "Task.WhenAll(task).Result[0] == 1"), ("it.SetResult(1);", "Task.WaitAll([task], 5)"),
        ("it.SetResult(1);", "task.GetAwaiter().GetResult() == 1"), ("it.SetResult(1);", "task.ConfigureAwait(false).GetAwaiter().GetResult() == 1"),
        ("it.SetResult(1);", "new ValueTask<int>(task).IsCompletedSuccessfully"), ("it.SetResult(1);", "new ValueTask<int>(task).Result == 1"),
        ("it.SetException(new FormatException());", "task.IsFaulted"), ("it.SetException(new FormatException());", "task.Exception is not null"),
        ("it.SetException(new FormatException());", "Fails(task.Wait)"), ("it.SetException(new FormatException());", "Fails(() => _ = task.Result)"),
        ("it.SetException(new FormatException());", "new ValueTask<int>(task).IsFaulted"), ("it.SetCanceled();", "new ValueTask<int>(task).IsCanceled"),
        ("it.SetCanceled();", "task.IsCanceled"), ("it.SetCanceled();", "Fails(task.Wait)"), ("it.TrySetResult(1);", "!it.TrySetCanceled()"), ("it.TrySetResult(1);", "!it.TrySetResult(2)"),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        .. Ends.SelectMany(end => Looks.Select(look => new HandOver(Made, end, look))),
        .. Others.Select(other => new HandOver(Made, other.End, other.Look)),
        new(Plain, "it.SetResult();", "Done(task.Wait)"),
        new(Plain, "it.SetResult();", "task.IsCompleted"),
        new(Plain, "it.SetResult();", "Done(() => task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult())"),
        new(Plain, "it.SetResult();", "Task.WhenAll(task, Task.CompletedTask).IsCompleted"),
        new(Plain + " var both = Task.WhenAll(task, Task.CompletedTask);", "it.SetResult();", "both.IsCompleted"),
        new(Plain + " var any = Task.WhenAny(task, new TaskCompletionSource().Task);", "it.SetResult();", "any.IsCompleted"),
        new(Plain + " var after = task.ContinueWith(_ => { });", "it.SetResult(); after.Wait();", "after.IsCompleted"),
        new(Plain + " var inner = Task.Run(() => task);", "it.SetResult(); inner.Wait();", "inner.IsCompleted"),
        new(Plain + " var limited = task.WaitAsync(TimeSpan.FromMilliseconds(5));", "it.SetResult();", "limited.IsCompletedSuccessfully"),

        new("var it = new Source();", "it.End();", "!Fails(it.Look)"),

        new("var task = new Task(() => { });", "task.RunSynchronously();", "task.IsCompleted"),
        new("var task = new Task(() => { });", "task.Start(); task.Wait();", "task.IsCompleted"),
        new("var seen = 0; var task = new Task(() => seen = word);", "task.Start();", "Done(task.Wait) && seen == 1 | true"),
    ];
}
