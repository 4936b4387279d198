// What follows a task says what it waits for before that has come, and cannot be started by hand; and each task has a number of its own.
class Program
{
    private static void Main()
    {
        var promise = new TaskCompletionSource();
        Task[] following =
        [
            promise.Task.ContinueWith(_ => { }), promise.Task.ContinueWith(_ => { }, TaskContinuationOptions.ExecuteSynchronously),
            promise.Task.ContinueWith(_ => { }, TaskScheduler.Default), promise.Task.ContinueWith(_ => { }, new OfItsOwn()),
        ];
        foreach (var next in following)
        {
            Console.WriteLine(next.Status);
            Try(next.Start);
            Try(() => next.RunSynchronously());
        }

        promise.SetResult();
        Task.WaitAll(following);
        Console.WriteLine(string.Join(' ', following.Select(task => task.Status)));

        var all = following.Append(promise.Task).ToList();
        Console.WriteLine($"{all.Select(task => task.Id).Distinct().Count()} {all.TrueForAll(task => task.Id == task.Id && task.Id != 0)}");
        var own = Task.Run(() => Task.CurrentId);
        Console.WriteLine(own.Result == own.Id);
    }

    private sealed class OfItsOwn : TaskScheduler
    {
        protected override void QueueTask(Task task) => ThreadPool.QueueUserWorkItem(_ => TryExecuteTask(task));

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name}: {e.Message}");
        }
    }
}
